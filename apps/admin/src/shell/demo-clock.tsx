import { addDays, findCivilDate, type CivilDate } from "@qitong/domain";
import { formatDate, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, DatePicker, Popover } from "antd";
import dayjs, { type Dayjs } from "dayjs";
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
  const [picked, setPicked] = useState<Dayjs | null>(null);
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
          <DatePicker
            aria-label={words.demoPick}
            placeholder={words.demoPick}
            disabled={move.isPending}
            minDate={dayjs(today)}
            value={picked}
            onChange={(day) => {
              setPicked(day);
              const date = day ? findCivilDate(day.format("YYYY-MM-DD")) : undefined;
              if (date) move.mutate(date);
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
