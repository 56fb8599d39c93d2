import { mostPhotos } from "@qitong/domain/management";
import { useTexts } from "@qitong/ui";
import { useState } from "react";
import { askTexts } from "./ask-texts";
import fieldStyles from "./field.module.css";
import photoStyles from "./photo-field.module.css";
import { Problem } from "./field";
import { shrinkPhoto } from "./shrink-photo";

export interface PhotoFieldProps {
  readonly photos: readonly string[];
  readonly problem: string | undefined;
  /** Where a form asks for photos of something else than a request does. */
  readonly label?: string;
  readonly most?: number;
  /** Apart from those of another field on the same page. */
  readonly id?: string;
  readonly onChange: (photos: readonly string[]) => void;
}

export function PhotoField({ photos, problem, label, most = mostPhotos, id = "photos", onChange }: PhotoFieldProps) {
  const words = useTexts(askTexts);
  const [failed, setFailed] = useState<string>();
  const add = async (files: readonly File[]) => {
    setFailed(undefined);
    const added: string[] = [];
    for (const file of files.slice(0, most - photos.length)) {
      const shrunk = await shrinkPhoto(file);
      if (shrunk === undefined) setFailed(words.photoFailed(file.name));
      else added.push(shrunk);
    }
    onChange([...photos, ...added]);
  };
  return (
    <div className={fieldStyles.field}>
      <span id={`${id}-label`}>{label ?? words.photos(most)}</span>
      <ul className={photoStyles.photos} aria-labelledby={`${id}-label`}>
        {photos.map((base64, index) => (
          <li key={`${index} ${base64.length}`}>
            <img src={`data:image/jpeg;base64,${base64}`} alt={words.photo(index + 1)} />
            <button type="button" aria-label={words.removePhoto(index + 1)} onClick={() => onChange(photos.filter((_, place) => place !== index))}>
              ×
            </button>
          </li>
        ))}
        {photos.length < most && (
          <li>
            <label className={photoStyles.add}>
              <span>＋ {words.addPhoto}</span>
              <input
                type="file"
                accept="image/*"
                multiple
                onChange={({ target }) => {
                  void add([...(target.files ?? [])]);
                  target.value = "";
                }}
              />
            </label>
          </li>
        )}
      </ul>
      <small>{words.photosAbout}</small>
      <Problem text={failed ?? problem} />
    </div>
  );
}
