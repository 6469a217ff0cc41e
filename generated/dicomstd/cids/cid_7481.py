"""CID 7481 Breed Registry, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7481(ContextGroup, cid=7481, uid="1.2.840.10008.6.1.530", keyword="BreedRegistry", title="Breed Registry", version="20060822", extensible=True):
    """Breed Registry, extensible."""

    AmericaKennelClub = CodedConcept("109200", "DCM", "America Kennel Club")
    AmericasPetRegistryInc = CodedConcept("109201", "DCM", "America's Pet Registry Inc.")
    AmericanCanineAssociation = CodedConcept("109202", "DCM", "American Canine Association")
    AmericanPurebredRegistry = CodedConcept("109203", "DCM", "American Purebred Registry")
    AmericanRareBreedAssociation = CodedConcept("109204", "DCM", "American Rare Breed Association")
    AnimalRegistryUnlimited = CodedConcept("109205", "DCM", "Animal Registry Unlimited")
    AnimalResearchFoundation = CodedConcept("109206", "DCM", "Animal Research Foundation")
    CanadianBorderCollieAssociation = CodedConcept("109207", "DCM", "Canadian Border Collie Association")
    CanadianKennelClub = CodedConcept("109208", "DCM", "Canadian Kennel Club")
    CanadianLivestockRecordsAssociation = CodedConcept("109209", "DCM", "Canadian Livestock Records Association")
    CanineFederationOfCanada = CodedConcept("109210", "DCM", "Canine Federation of Canada")
    ContinentalKennelClub = CodedConcept("109211", "DCM", "Continental Kennel Club")
    DogRegistryOfAmerica = CodedConcept("109212", "DCM", "Dog Registry of America")
    FederationOfInternationalCanines = CodedConcept("109213", "DCM", "Federation of International Canines")
    InternationalProgressiveDogBreedersAlliance = CodedConcept("109214", "DCM", "International Progressive Dog Breeders' Alliance")
    NationalKennelClub = CodedConcept("109215", "DCM", "National Kennel Club")
    NorthAmericanPurebredDogRegistry = CodedConcept("109216", "DCM", "North American Purebred Dog Registry")
    UnitedAllBreedRegistry = CodedConcept("109217", "DCM", "United All Breed Registry")
    UnitedKennelClub = CodedConcept("109218", "DCM", "United Kennel Club")
    UniversalKennelClubInternational = CodedConcept("109219", "DCM", "Universal Kennel Club International")
    WorkingCanineAssociationOfCanada = CodedConcept("109220", "DCM", "Working Canine Association of Canada")
    WorldKennelClub = CodedConcept("109221", "DCM", "World Kennel Club")
    WorldWideKennelClub = CodedConcept("109222", "DCM", "World Wide Kennel Club")
