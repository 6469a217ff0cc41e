"""CID 4233 Ophthalmic Axial Length Measurements Segment Name, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4233(ContextGroup, cid=4233, uid="1.2.840.10008.6.1.879", keyword="OphthalmicAxialLengthMeasurementsSegmentName", title="Ophthalmic Axial Length Measurements Segment Name", version="20100623", extensible=True):
    """Ophthalmic Axial Length Measurements Segment Name, extensible."""

    Cornea = CodedConcept("28726007", "SCT", "Cornea")
    AnteriorChamber = CodedConcept("31636006", "SCT", "Anterior Chamber")
    SingleOrAnteriorLens = CodedConcept("111778", "DCM", "Single or Anterior Lens")
    PosteriorLens = CodedConcept("111779", "DCM", "Posterior Lens")
    VitreousCavity = CodedConcept("26386000", "SCT", "Vitreous Cavity")
