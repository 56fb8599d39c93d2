import { Component, type ReactNode } from "react";
import { PageFailed } from "./page-failed";

/** Keeps menu and scope usable when a page breaks. Give it the page's address as key, so that another page tries anew. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error ? <PageFailed error={error} reset={() => this.setState({ error: undefined })} /> : this.props.children;
  }
}
