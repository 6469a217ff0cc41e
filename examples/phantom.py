"""A made-up patient for the examples: a volume in Hounsfield Units, two organs in it, and where it lies."""

from typing import TypeAlias

import numpy as np

SLICES, ROWS, COLUMNS = 20, 64, 64
SPACING = (2.5, 4.0, 4.0)  # mm: between slices, between rows, between columns
ORIGIN = (-128.0, -128.0, -50.0)  # mm: the centre of the first voxel, x y z
# Centre x y z and radii in mm.
Ellipsoid: TypeAlias = tuple[tuple[float, float, float], tuple[float, float, float]]
BODY: Ellipsoid = (0, 0, 0), (110, 80, 400)
HEART: Ellipsoid = (20, -15, 0), (35, 30, 20)
AORTA: Ellipsoid = (10, 30, 0), (12, 12, 400)


def _inside(ellipsoid: Ellipsoid) -> np.ndarray:
    z, y, x = np.indices((SLICES, ROWS, COLUMNS))
    position = [origin + step * at for origin, step, at in zip(ORIGIN, SPACING[::-1], (x, y, z), strict=True)]
    distance = sum(((p - c) / r) ** 2 for p, c, r in zip(position, *ellipsoid, strict=True))
    return np.asarray(distance < 1)


def volume() -> np.ndarray:
    """Hounsfield Units, int16, shape (slices, rows, columns)."""
    hounsfield = np.full((SLICES, ROWS, COLUMNS), -1000, np.int16)
    for organ, value in ((BODY, 40), (HEART, 60), (AORTA, 160)):
        hounsfield[_inside(organ)] = value
    return hounsfield


def masks() -> np.ndarray:
    """Where heart and aorta are: bool, shape (2, slices, rows, columns)."""
    return np.stack([_inside(HEART), _inside(AORTA)])


def position(index: int) -> tuple[float, float, float]:
    """Image Position (Patient) of a slice, mm."""
    return ORIGIN[0], ORIGIN[1], ORIGIN[2] + SPACING[0] * index


def outline(ellipsoid: Ellipsoid, z: float, points: int = 32) -> list[float]:
    """The outline of an organ in the plane at z as x, y, z of each point, mm; empty where it does not reach."""
    (cx, cy, cz), (rx, ry, rz) = ellipsoid
    left = 1 - ((z - cz) / rz) ** 2
    if left <= 0:
        return []
    angles = np.linspace(0, 2 * np.pi, points, endpoint=False)
    x, y = cx + rx * np.sqrt(left) * np.cos(angles), cy + ry * np.sqrt(left) * np.sin(angles)
    return [round(float(one), 2) for point in zip(x, y, np.full(points, z), strict=True) for one in point]
