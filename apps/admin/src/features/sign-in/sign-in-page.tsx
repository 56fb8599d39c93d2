import { useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { signIn, type SignInRefusal } from "../../connection/session";
import { LanguageButton } from "../../shell/language-button";
import { SignInForm } from "./sign-in-form";
import styles from "./sign-in.module.css";
import { signInRefusalTexts, signInTexts } from "./sign-in-texts";

const route = getRouteApi("/sign-in");

interface Credentials {
  readonly login: string;
  readonly password: string;
}

export function SignInPage() {
  const words = useTexts(signInTexts);
  const language = useLanguage();
  const { back } = route.useSearch();
  const router = useRouter();
  const queries = useQueryClient();
  const enter = useMutation({
    mutationFn: ({ login, password }: Credentials): Promise<SignInRefusal | undefined> => signIn(login, password),
    onSuccess: (refusal) => {
      if (refusal) return;
      queries.clear();
      router.history.push(back ?? "/");
    },
  });
  const problem = enter.error ? words.failed : enter.data && signInRefusalTexts.say(language, enter.data);
  return (
    <div className={styles.page}>
      <title>{`${words.title} · ${words.product}`}</title>
      <main className={styles.card}>
        <img src="/qitong.svg" alt="" width={40} height={40} />
        <h1 className={styles.title}>{words.product}</h1>
        <p className={styles.about}>{words.about}</p>
        <SignInForm
          problem={problem}
          busy={enter.isPending}
          onSubmit={(login, password) => enter.mutate({ login, password })}
        />
      </main>
      <footer className={styles.preferences}>
        <LanguageButton />
      </footer>
    </div>
  );
}
