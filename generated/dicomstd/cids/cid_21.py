"""CID 21 Patient Equipment Relationship, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID21(ContextGroup, cid=21, uid="1.2.840.10008.6.1.15", keyword="PatientEquipmentRelationship", title="Patient Equipment Relationship", version="20151110", extensible=True):
    """Patient Equipment Relationship, extensible."""

    Oblique = CodedConcept("399366008", "SCT", "oblique")
    Headfirst = CodedConcept("102540008", "SCT", "headfirst")
    FeetFirst = CodedConcept("102541007", "SCT", "feet-first")
    Transverse = CodedConcept("399220000", "SCT", "transverse")
    LeftFirst = CodedConcept("126830", "DCM", "left first")
    RightFirst = CodedConcept("126831", "DCM", "right first")
    PosteriorFirst = CodedConcept("126832", "DCM", "posterior first")
    AnteriorFirst = CodedConcept("126833", "DCM", "anterior first")
