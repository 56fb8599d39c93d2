/** The connections of a whole installation: one pool for each service, each under its own account. */
import { openDatabase, type OpenDatabase } from "./database";
import { serviceNames, serviceUrl, type ServiceName } from "./grants";

export interface ServiceDatabases {
  readonly databases: Readonly<Record<ServiceName, OpenDatabase>>;
  close(): Promise<void>;
}

/** @param connections the most that each pool opens. */
export function openServiceDatabases(rootUrl: string, secret: string, connections = 10): ServiceDatabases {
  const open = (service: ServiceName) => openDatabase(serviceUrl(rootUrl, service, secret), connections);
  const databases: Record<ServiceName, OpenDatabase> = {
    gateway: open("gateway"),
    curriculum: open("curriculum"),
    "legal-entity": open("legal-entity"),
    management: open("management"),
    staffing: open("staffing"),
    merger: open("merger"),
  };
  return {
    databases,
    async close() {
      await Promise.all(serviceNames.map((name) => databases[name].close()));
    },
  };
}
