/** Units of measure: how they are written, what they are called here, and what one of them is in its dimension's base unit. */
export interface Unit {
  /** A plain name or symbol: km, kg, °C, day. */
  readonly name: string;
  readonly dimension: string;
  /** One of it in the base unit (m, kg, s, m2, l, °C, B …). */
  readonly factor: number;
  /** Added after the factor: degrees Fahrenheit to Celsius. */
  readonly offset?: number;
  /** Lower-case forms without hyphens: words apart by one blank. */
  readonly written: readonly string[];
}

const entry = (name: string, dimension: string, factor: number, written: string): Unit => ({
  ...{ name, dimension, factor },
  written: written.split('|'),
});

/** US customary and imperial values: NIST Special Publication 811 (2008), appendix B; a month is a twelfth of 365.25 days. */
export const units: readonly Unit[] = [
  entry('mm', 'length', 0.001, 'mm|millimetre|millimetres|millimeter|millimeters'),
  entry('cm', 'length', 0.01, 'cm|cms|centimetre|centimetres|centimeter|centimeters'),
  entry('m', 'length', 1, 'm|metre|metres|meter|meters'),
  entry('km', 'length', 1000, 'km|kms|kilometre|kilometres|kilometer|kilometers'),
  entry('in', 'length', 0.0254, 'inch|inches|in.'),
  entry('ft', 'length', 0.3048, 'ft|ft.|foot|feet'),
  entry('yd', 'length', 0.9144, 'yd|yds|yard|yards'),
  entry('mi', 'length', 1609.344, 'mi|mile|miles'),
  entry('nmi', 'length', 1852, 'nautical mile|nautical miles'),
  entry('mg', 'mass', 1e-6, 'mg|milligram|milligrams'),
  entry('g', 'mass', 0.001, 'g|gram|grams|gramme|grammes'),
  entry('kg', 'mass', 1, 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes'),
  entry('t', 'mass', 1000, 't|tonne|tonnes|metric ton|metric tons|metric tonnes'),
  entry('ton', 'mass', 907.18474, 'ton|tons|short ton|short tons'),
  entry('kt', 'mass', 1e6, 'kilotonne|kilotonnes|kiloton|kilotons'),
  entry('Mt', 'mass', 1e9, 'megatonne|megatonnes|megaton|megatons'),
  entry('Gt', 'mass', 1e12, 'gigatonne|gigatonnes|gigaton|gigatons'),
  entry('oz', 'mass', 0.028349523125, 'oz|ounce|ounces'),
  entry('lb', 'mass', 0.45359237, 'lb|lbs|lb.|lbs.|pound|pounds'),
  entry('st', 'mass', 6.35029318, 'stone'),
  entry('m2', 'area', 1, 'sq m|square metre|square metres|square meter|square meters|m2|m²|sqm'),
  entry('km2', 'area', 1e6, 'sq km|square kilometre|square kilometres|square kilometer|square kilometers|km2|km²'),
  entry('sq ft', 'area', 0.09290304, 'sq ft|square foot|square feet'),
  entry('sq mi', 'area', 2589988.110336, 'sq mi|square mile|square miles'),
  entry('ha', 'area', 10_000, 'ha|hectare|hectares'),
  entry('acre', 'area', 4046.8564224, 'acre|acres'),
  entry('ml', 'volume', 0.001, 'ml|millilitre|millilitres|milliliter|milliliters'),
  entry('l', 'volume', 1, 'l|litre|litres|liter|liters'),
  entry('m3', 'volume', 1000, 'cubic metre|cubic metres|cubic meter|cubic meters|m3|m³'),
  entry('gal', 'volume', 3.785411784, 'gal|gallon|gallons'),
  entry('bbl', 'volume', 158.987294928, 'bbl|barrel|barrels'),
  entry('cu ft', 'volume', 28.316846592, 'cubic foot|cubic feet'),
  entry('second', 'time', 1, 'second|seconds|sec|secs'),
  entry('minute', 'time', 60, 'minute|minutes|min|mins'),
  entry('hour', 'time', 3600, 'hour|hours|hr|hrs'),
  entry('day', 'time', 86_400, 'day|days'),
  entry('week', 'time', 604_800, 'week|weeks'),
  entry('month', 'time', 2_629_800, 'month|months'),
  entry('year', 'time', 31_557_600, 'year|years|yr|yrs'),
  entry('decade', 'time', 315_576_000, 'decade|decades'),
  entry('century', 'time', 3_155_760_000, 'century|centuries'),
  entry(
    'km/h',
    'speed',
    1 / 3.6,
    'km/h|kmh|kph|kmph|km / h|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
  ),
  entry('mph', 'speed', 0.44704, 'mph|miles per hour|miles an hour'),
  entry('m/s', 'speed', 1, 'm/s|m / s|metres per second|meters per second'),
  entry('kn', 'speed', 0.514444, 'knot|knots'),
  entry('°C', 'temperature', 1, '°c|° c|degrees celsius|degree celsius|degrees centigrade|degrees c|c'),
  { ...entry('°F', 'temperature', 5 / 9, '°f|° f|degrees fahrenheit|degree fahrenheit|degrees f|f'), offset: -160 / 9 },
  entry('degree', 'angle', 1, 'degree|degrees|°'),
  entry('W', 'power', 1, 'w|watt|watts'),
  entry('kW', 'power', 1e3, 'kw|kilowatt|kilowatts'),
  entry('MW', 'power', 1e6, 'mw|megawatt|megawatts|mega-watt|mega-watts'),
  entry('GW', 'power', 1e9, 'gw|gigawatt|gigawatts'),
  entry('hp', 'power', 745.69987, 'hp|bhp|horsepower'),
  entry('kWh', 'energy', 1, 'kwh|kilowatt hour|kilowatt hours'),
  entry('MWh', 'energy', 1e3, 'mwh|megawatt hour|megawatt hours'),
  entry('GWh', 'energy', 1e6, 'gwh|gigawatt hour|gigawatt hours'),
  entry('kB', 'data', 1e3, 'kb|kilobyte|kilobytes'),
  entry('MB', 'data', 1e6, 'mb|megabyte|megabytes'),
  entry('GB', 'data', 1e9, 'gb|gigabyte|gigabytes'),
  entry('TB', 'data', 1e12, 'tb|terabyte|terabytes'),
  entry('Hz', 'frequency', 1, 'hz|hertz'),
  entry('MHz', 'frequency', 1e6, 'mhz|megahertz'),
  entry('GHz', 'frequency', 1e9, 'ghz|gigahertz'),
  entry('V', 'voltage', 1, 'v|volt|volts'),
  entry('dB', 'loudness', 1, 'db|decibel|decibels'),
  entry('rpm', 'rotation', 1, 'rpm'),
  entry('mpg', 'economy', 1, 'mpg|miles per gallon'),
  entry('bp', 'share', 0.0001, 'basis point|basis points|bps'),
  entry('ppm', 'share', 1e-6, 'ppm|parts per million'),
];

export const unitOf: ReadonlyMap<string, Unit> = new Map(units.map((unit) => [unit.name, unit]));

/**
 * `value`, given in one unit, in another one: 25 ft are 7.62 m. Null where a unit is unknown or the two measure different
 * things.
 */
export function inUnit(value: number, from: string, to: string): number | null {
  const [own, other] = [unitOf.get(from), unitOf.get(to)];
  if (own === undefined || own.dimension !== other?.dimension) return null;
  const base = value * own.factor + (own.offset ?? 0);
  return Number(((base - (other.offset ?? 0)) / other.factor).toPrecision(12));
}
