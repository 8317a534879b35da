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

const unit = (name: string, dimension: string, factor: number, written: string): Unit => ({
  ...{ name, dimension, factor },
  written: written.split('|'),
});

/** US customary and imperial values: NIST Special Publication 811 (2008), appendix B; a month is a twelfth of 365.25 days. */
export const units: readonly Unit[] = [
  unit('mm', 'length', 0.001, 'mm|millimetre|millimetres|millimeter|millimeters'),
  unit('cm', 'length', 0.01, 'cm|cms|centimetre|centimetres|centimeter|centimeters'),
  unit('m', 'length', 1, 'm|metre|metres|meter|meters'),
  unit('km', 'length', 1000, 'km|kms|kilometre|kilometres|kilometer|kilometers'),
  unit('in', 'length', 0.0254, 'inch|inches|in.'),
  unit('ft', 'length', 0.3048, 'ft|ft.|foot|feet'),
  unit('yd', 'length', 0.9144, 'yd|yds|yard|yards'),
  unit('mi', 'length', 1609.344, 'mi|mile|miles'),
  unit('nmi', 'length', 1852, 'nautical mile|nautical miles'),
  unit('mg', 'mass', 1e-6, 'mg|milligram|milligrams'),
  unit('g', 'mass', 0.001, 'g|gram|grams|gramme|grammes'),
  unit('kg', 'mass', 1, 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes'),
  unit('t', 'mass', 1000, 't|tonne|tonnes|metric ton|metric tons|metric tonnes'),
  unit('ton', 'mass', 907.18474, 'ton|tons|short ton|short tons'),
  unit('oz', 'mass', 0.028349523125, 'oz|ounce|ounces'),
  unit('lb', 'mass', 0.45359237, 'lb|lbs|lb.|lbs.|pound|pounds'),
  unit('st', 'mass', 6.35029318, 'stone'),
  unit('m2', 'area', 1, 'sq m|square metre|square metres|square meter|square meters|m2|m²|sqm'),
  unit('km2', 'area', 1e6, 'sq km|square kilometre|square kilometres|square kilometer|square kilometers|km2|km²'),
  unit('sq ft', 'area', 0.09290304, 'sq ft|square foot|square feet'),
  unit('sq mi', 'area', 2589988.110336, 'sq mi|square mile|square miles'),
  unit('ha', 'area', 10_000, 'ha|hectare|hectares'),
  unit('acre', 'area', 4046.8564224, 'acre|acres'),
  unit('ml', 'volume', 0.001, 'ml|millilitre|millilitres|milliliter|milliliters'),
  unit('l', 'volume', 1, 'l|litre|litres|liter|liters'),
  unit('m3', 'volume', 1000, 'cubic metre|cubic metres|cubic meter|cubic meters|m3|m³'),
  unit('gal', 'volume', 3.785411784, 'gal|gallon|gallons'),
  unit('bbl', 'volume', 158.987294928, 'bbl|barrel|barrels'),
  unit('cu ft', 'volume', 28.316846592, 'cubic foot|cubic feet'),
  unit('second', 'time', 1, 'second|seconds|sec|secs'),
  unit('minute', 'time', 60, 'minute|minutes|min|mins'),
  unit('hour', 'time', 3600, 'hour|hours|hr|hrs'),
  unit('day', 'time', 86_400, 'day|days'),
  unit('week', 'time', 604_800, 'week|weeks'),
  unit('month', 'time', 2_629_800, 'month|months'),
  unit('year', 'time', 31_557_600, 'year|years|yr|yrs'),
  unit('decade', 'time', 315_576_000, 'decade|decades'),
  unit('century', 'time', 3_155_760_000, 'century|centuries'),
  unit(
    'km/h',
    'speed',
    1 / 3.6,
    'km/h|kmh|kph|kmph|km / h|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
  ),
  unit('mph', 'speed', 0.44704, 'mph|miles per hour|miles an hour'),
  unit('m/s', 'speed', 1, 'm/s|m / s|metres per second|meters per second'),
  unit('kn', 'speed', 0.514444, 'knot|knots'),
  unit('°C', 'temperature', 1, '°c|° c|degrees celsius|degree celsius|degrees centigrade|degrees c|c'),
  { ...unit('°F', 'temperature', 5 / 9, '°f|° f|degrees fahrenheit|degree fahrenheit|degrees f|f'), offset: -160 / 9 },
  unit('degree', 'angle', 1, 'degree|degrees|°'),
  unit('W', 'power', 1, 'w|watt|watts'),
  unit('kW', 'power', 1e3, 'kw|kilowatt|kilowatts'),
  unit('MW', 'power', 1e6, 'mw|megawatt|megawatts'),
  unit('GW', 'power', 1e9, 'gw|gigawatt|gigawatts'),
  unit('hp', 'power', 745.69987, 'hp|bhp|horsepower'),
  unit('kWh', 'energy', 1, 'kwh|kilowatt hour|kilowatt hours'),
  unit('MWh', 'energy', 1e3, 'mwh|megawatt hour|megawatt hours'),
  unit('GWh', 'energy', 1e6, 'gwh|gigawatt hour|gigawatt hours'),
  unit('kB', 'data', 1e3, 'kb|kilobyte|kilobytes'),
  unit('MB', 'data', 1e6, 'mb|megabyte|megabytes'),
  unit('GB', 'data', 1e9, 'gb|gigabyte|gigabytes'),
  unit('TB', 'data', 1e12, 'tb|terabyte|terabytes'),
  unit('Hz', 'frequency', 1, 'hz|hertz'),
  unit('MHz', 'frequency', 1e6, 'mhz|megahertz'),
  unit('GHz', 'frequency', 1e9, 'ghz|gigahertz'),
  unit('V', 'voltage', 1, 'v|volt|volts'),
  unit('dB', 'loudness', 1, 'db|decibel|decibels'),
  unit('rpm', 'rotation', 1, 'rpm'),
  unit('mpg', 'economy', 1, 'mpg|miles per gallon'),
  unit('bp', 'share', 0.0001, 'basis point|basis points|bps'),
  unit('ppm', 'share', 1e-6, 'ppm|parts per million'),
];

export const unitOf: ReadonlyMap<string, Unit> = new Map(units.map((entry) => [entry.name, entry]));
export const unitOfWritten: ReadonlyMap<string, Unit> = new Map(
  units.flatMap((entry) => entry.written.map((form) => [form, entry])),
);

/** One-letter and word-like forms that are units only where they touch their digits: "5g", "20 C" but not "3 in". */
export const gluedOnly: ReadonlySet<string> = new Set([
  'm',
  'g',
  't',
  'l',
  'c',
  'f',
  'w',
  'v',
  'in.',
  'mi',
  'db',
  'mb',
  'min',
]);
