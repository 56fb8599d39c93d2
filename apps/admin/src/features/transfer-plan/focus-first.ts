/** As a ref: the field that a person came for has the focus as soon as it is there. */
export function focusFirst(field: { focus(): void } | null): void {
  field?.focus();
}
