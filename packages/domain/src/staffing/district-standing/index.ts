export * from "./district-standing";
export * from "./province-total";
export * from "./standing-acts";
export * from "./standing-attention";
export * from "./standing-comparison";
