package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.util.Map;

/**
 * Writes the frame of a message of one party to another; the party writes what stands in it, with prefix {@code m} for the
 * message and {@code b} for the base schema. Lines end as the standard asks (OP192).
 *
 * @param afzender gemeentecode or AGB code
 * @param ontvanger the other
 * @param kalender gives the day on which is written
 */
record Pen(String afzender, String ontvanger, Kalender kalender) {

    static final String BASIS = "http://www.istandaarden.nl/iwmo/3_2/basisschema/schema";

    private static final Map<String, String> CODES = Map.of(
            "301", "414", "302", "415", "305", "418", "307", "420", "315", "444", "317", "480", "319", "482", "320",
            "483", "323", "484");

    static String naamruimte(String soort) {
        return "http://www.istandaarden.nl/iwmo/3_2/wmo" + soort + "/schema";
    }

    static String code(String soort) {
        return CODES.get(soort);
    }

    /** A whole message. */
    Poststuk bericht(String soort, String identificatie, String inhoud) {
        return Poststuk.van(document(
                soort,
                """
                <m:Header>
                <m:BerichtCode>%s</m:BerichtCode><m:BerichtVersie>3</m:BerichtVersie><m:BerichtSubversie>2</m:BerichtSubversie>
                <m:Afzender>%s</m:Afzender><m:Ontvanger>%s</m:Ontvanger>
                <m:BerichtIdentificatie><b:Identificatie>%s</b:Identificatie><b:Dagtekening>%s</b:Dagtekening></m:BerichtIdentificatie>
                %s</m:Header>
                """.formatted(code(soort), afzender, ontvanger, identificatie, kalender.vandaag(), versie("XsdVersie"))
                        + inhoud));
    }

    static String document(String soort, String inhoud) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <m:Bericht xmlns:m="%s" xmlns:b="%s">
                %s</m:Bericht>
                """.formatted(naamruimte(soort), BASIS, inhoud).replace("\n", "\r\n");
    }

    static String versie(String element) {
        return ("<m:%1$s><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie>"
                        + "<b:BerichtXsdVersie>1.0.0</b:BerichtXsdVersie></m:%1$s>\n")
                .formatted(element);
    }

    /** An element of the message; nothing when there is no value. */
    static String blad(String naam, Object waarde) {
        return "<m:" + naam + ">" + waarde + "</m:" + naam + ">";
    }

    /** A date that may be absent. */
    static String datum(String naam, LocalDate dag) {
        return dag == null ? "" : blad(naam, dag);
    }
}
