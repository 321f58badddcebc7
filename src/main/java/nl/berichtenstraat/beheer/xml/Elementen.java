package nl.berichtenstraat.beheer.xml;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What of a message anyone may see who may see that it exists. What does not stand here is hidden. */
final class Elementen {

    /** Elements whose value says nothing about a person but by a number of the administration. */
    static final Set<String> TOONBAAR = namen("""
            BerichtCode BerichtVersie BerichtSubversie Afzender Ontvanger Identificatie Dagtekening BasisschemaXsdVersie
            BerichtXsdVersie XsltVersie IdentificatieRetour DagtekeningRetour RetourCode
            ToewijzingNummer Toewijzingsdatum Toewijzingstijd ToewijzingIngangsdatum ToewijzingEinddatum Ingangsdatum
            Einddatum Begindatum GewensteIngangsdatum BeschikkingNummer BeschikkingIngangsdatum ReferentieAanbieder
            Categorie Code Volume Eenheid Frequentie Budget RedenWijziging RedenVerzoek RedenBeeindiging Raamcontract
            ProductReferentie ProductCategorie ProductCode VerzoekAntwoord RedenAfwijzingVerzoek StatusAanlevering
            DeclaratieNummer DeclaratieIdentificatie DeclaratieDagtekening TotaalBedrag TotaalIngediendBedrag
            TotaalToegekendBedrag IngediendBedrag Bedrag DebetCredit ReferentieNummer VorigReferentieNummer
            GeleverdVolume ProductTarief
            """);

    /** Of those, the ones that an aanbieder or gemeente makes up. */
    static final Set<String> ZELFBEDACHT = namen("""
            Identificatie IdentificatieRetour BeschikkingNummer ReferentieAanbieder ProductReferentie DeclaratieNummer
            DeclaratieIdentificatie ReferentieNummer VorigReferentieNummer
            """);

    /** Elements of which nothing below is shown, whatever it is called. */
    static final Set<String> PERSOONLIJK = namen("""
            Naam Adres Geboortedatum Relatie Relaties Contact Contactgegevens Communicatie Verwijzer Organisatie Telefoon
            """);

    /** Names of elements that say nothing by themselves. */
    static final Set<String> BEKEND = bekend();

    private Elementen() {}

    private static Set<String> bekend() {
        Set<String> alle = new HashSet<>(TOONBAAR);
        alle.addAll(PERSOONLIJK);
        alle.addAll(namen("""
                        Bericht Header BerichtIdentificatie XsdVersie XsdVersieRetour XsdVersieDeclaratie RetourCodes Client
                        Clienten Bsn Geslacht Achternaam Voornamen Voorletters Voorvoegsel Geslachtsnaam Partnernaam
                        NaamGebruik Datum DatumGebruik Soort Type Nummer Volgorde JuridischeStatus
                        WettelijkeVertegenwoordiging Taal Vorm Commentaar Huis Huisnummer Huisletter HuisnummerToevoeging
                        AanduidingWoonadres Straatnaam Postcode Plaatsnaam LandCode Landnummer Telefoonnummer Emailadres
                        Periode Product Omvang ToegewezenProduct ToegewezenProducten StartProduct StartProducten
                        StopProduct StopProducten AangevraagdProduct AangevraagdeProducten OngewijzigdProduct
                        OngewijzigdeProducten TeWijzigenProduct TeWijzigenProducten NieuwProduct NieuweProducten Verzoek
                        Antwoord Declaratie DeclaratieAntwoord DeclaratiePeriode Prestatie Prestaties ProductPeriode
                        ZorgverlenerCode
                        """));
        return Set.copyOf(alle);
    }

    private static Set<String> namen(String tekst) {
        return Set.copyOf(Arrays.asList(tekst.strip().split("\\s+")));
    }
}
