import { Component, type ReactNode } from "react";
import { PageFailed } from "./page-failed";

interface ErrorBoundaryProps {
  /** A new value (another page) tries again. */
  readonly resetOn: string;
  readonly children: ReactNode;
}

/** Keeps menu and scope usable when a page breaks. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.error && before.resetOn !== this.props.resetOn) this.setState({ error: undefined });
  }

  override render() {
    const { error } = this.state;
    return error ? <PageFailed error={error} reset={() => this.setState({ error: undefined })} /> : this.props.children;
  }
}
