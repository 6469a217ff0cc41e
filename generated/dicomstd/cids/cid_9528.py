"""CID 9528 Brachytherapy Isotope, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9528(ContextGroup, cid=9528, uid="1.2.840.10008.6.1.1238", keyword="BrachytherapyIsotope", title="Brachytherapy Isotope", version="20181112", extensible=True):
    """Brachytherapy Isotope, extensible."""

    N137Cesium = CodedConcept("55117002", "SCT", "^137^Cesium")
    N131Cesium = CodedConcept("13237009", "SCT", "^131^Cesium")
    N192Iridium = CodedConcept("48341001", "SCT", "^192^Iridium")
    N125Iodine = CodedConcept("68630002", "SCT", "^125^Iodine")
    N103Palladium = CodedConcept("9351000", "SCT", "^103^Palladium")
    N252Californium = CodedConcept("35978008", "SCT", "^252^Californium")
    N60Cobalt = CodedConcept("5405008", "SCT", "^60^Cobalt")
    N226Radium = CodedConcept("28243009", "SCT", "^226^Radium")
    N90Yttrium = CodedConcept("14691008", "SCT", "^90^Yttrium")
    N198Gold = CodedConcept("24301009", "SCT", "^198^Gold")
    N32Phosphorus = CodedConcept("32505007", "SCT", "^32^Phosphorus")
    N222Radon = CodedConcept("51800004", "SCT", "^222^Radon")
    N90Strontium = CodedConcept("14071002", "SCT", "^90^Strontium")
    N106Ruthenium = CodedConcept("8227001", "SCT", "^106^Ruthenium")
    N169Ytterbium = CodedConcept("41758004", "SCT", "^169^Ytterbium")
