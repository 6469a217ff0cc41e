"""CID 6034 CAD Output Intended Use, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID6034Code

class CID6034(ContextGroup[CID6034Code], cid=6034, uid="1.2.840.10008.6.1.364", keyword="CADOutputIntendedUse", title="CAD Output Intended Use", version="20020904", extensible=False):
    """CAD Output Intended Use, not extensible."""

    PresentationRequiredRenderingDeviceIsExpectedToPresent = CID6034Code("111150", "DCM", "Presentation Required: Rendering device is expected to present")
    PresentationOptionalRenderingDeviceMayPresent = CID6034Code("111151", "DCM", "Presentation Optional: Rendering device may present")
    NotForPresentationRenderingDeviceExpectedNotToPresent = CID6034Code("111152", "DCM", "Not for Presentation: Rendering device expected not to present")
