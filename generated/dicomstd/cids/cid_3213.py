"""CID 3213 Stress Hemodynamic Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3213(ContextGroup, cid=3213, uid="1.2.840.10008.6.1.768", keyword="StressHemodynamicFinding", title="Stress Hemodynamic Finding", version="20080927", extensible=True):
    """Stress Hemodynamic Finding, extensible."""

    ExertionalHypotension = CodedConcept("429561008", "SCT", "Exertional hypotension")
    ExertionalHypertension = CodedConcept("429198000", "SCT", "Exertional hypertension")
    ChronotropicIncompetence = CodedConcept("427989008", "SCT", "Chronotropic incompetence")
