"""Standard colour palettes, PS3.6 B.1. Generated; do not edit."""

from typing import Final

from dicodec.typed.palettes import ColorPalette

# Content Label: the palette
PALETTES: Final[dict[str, ColorPalette]] = {
    "DAWN": ColorPalette("1.2.999.61", "DAWN", "Dawn", (3, 0, 8), False, bytes.fromhex("007fff"), bytes.fromhex("0180fe"), bytes.fromhex("0281fd")),
    "DUSK": ColorPalette("1.2.999.62", "DUSK", "Dusk", (4, 0, 8), True, bytes.fromhex("00020908010200"), bytes.fromhex("0001000103ff"), bytes.fromhex("000401020304")),
}
