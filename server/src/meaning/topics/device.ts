// Who does it is a device that moves, measures or switches something.
import { topic } from "./topic.js";

export const device = topic(`
  robot|drone|rover|sensor|actuator|thermostat|boiler|heater|furnace|motor|engine|pump|valve|conveyor|gripper|camera|radar$
  planter|sprayer|seeder|tractor|mower|thermometer|detector|lidar|gateway|router|modem|beacon|relay|plc|microcontroller$
  elevator|satellite|rocket|spacecraft|vehicle|iot|hub|node|device|appliance|machine|simulator|autopilot$
  traffic light$
  light|temperature|motion|smoke controller|sensor|detector|unit|module$
`);
