import { addDays, type CivilDate } from "@qitong/domain";
import { formatDate, OpenDayPicker, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Popover } from "antd";
import { useState } from "react";
import { setDemoDate } from "../connection/session";
import { shellTexts } from "../language/shell-texts";
import styles from "./demo-clock.module.css";

const steps = [1, 7, 30];

/** In a demo district the day can be moved on, so that notices and waiting times are seen to end. */
export function DemoClock({ today }: { readonly today: CivilDate }) {
  const words = useTexts(shellTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [picked, setPicked] = useState<CivilDate | null>(null);
  const move = useMutation({
    mutationFn: setDemoDate,
    onSuccess: async (_, moved) => {
      await queries.invalidateQueries();
      setOpen(false);
      setPicked(null);
      toast("success", words.demoMoved(formatDate(language, moved)));
    },
    onError: () => toast("error", words.demoFailed),
  });
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      title={words.demoDate}
      content={
        <div className={styles.clock}>
          <p>{words.demoAbout}</p>
          <div className={styles.steps}>
            {steps.map((days) => (
              <Button key={days} disabled={move.isPending} onClick={() => move.mutate(addDays(today, days))}>
                {words.demoForward(days)}
              </Button>
            ))}
          </div>
          <OpenDayPicker
            label={words.demoPick}
            disabled={move.isPending}
            earliest={today}
            value={picked}
            onChange={(day) => {
              setPicked(day);
              if (day) move.mutate(day);
            }}
          />
        </div>
      }
    >
      <Button loading={move.isPending} aria-expanded={open} aria-haspopup="dialog">
        {words.demoDate} <time dateTime={today}>{formatDate(language, today)}</time>
      </Button>
    </Popover>
  );
}
