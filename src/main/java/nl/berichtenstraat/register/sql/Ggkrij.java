package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkbericht.Afhandeling;
import nl.berichtenstraat.register.Ggkbericht.Koppeling;
import nl.berichtenstraat.register.Ggkbericht.Verzending;
import nl.berichtenstraat.register.Ggkstand;

/** How a message of the GGk stands in table ggk_bericht. */
final class Ggkrij {

    /** Columns with what stands on the message, in the order of {@link #waarden}. */
    static final String BERICHTKOLOMMEN = "code, zender_sleutel, zender, zender_applicatie, zender_administratie,"
            + " zender_gebruiker, ontvanger, ontvanger_applicatie, referentienummer, tijdstip, crossrefnummer, functie,"
            + " applicatie_versie, applicatie_subversie, functie_versie, functie_subversie, fout_code, fout_plek,"
            + " fout_omschrijving, fout_details";

    /** All columns that {@link #lees} needs. */
    static final String KOLOMMEN = "id, richting, kanaal, moment, gemeente, partner, stand, " + BERICHTKOLOMMEN
            + ", bericht_id, uitgaand_id, antwoord_op, vervangt, pogingen, volgende, overgedragen, aandacht, afgehandeld,"
            + " afgehandeld_door, afhandeling, buiten_kanaal";

    private static final int AANTAL = BERICHTKOLOMMEN.split(",").length;

    private Ggkrij() {}

    /** The values of {@link #BERICHTKOLOMMEN}. */
    static List<Object> waarden(Optional<StufBericht> bericht) {
        return bericht.map(Ggkrij::waarden).orElseGet(() -> Collections.nCopies(AANTAL, Optional.empty()));
    }

    private static List<Object> waarden(StufBericht bericht) {
        Stuurgegevens kop = bericht.stuurgegevens();
        Optional<Parameters> parameters = bericht.parameters();
        Optional<Fout> fout = bericht.fout();
        return Arrays.asList(
                kop.berichtcode(),
                kop.zender().sleutel(),
                kop.zender().organisatie(),
                kop.zender().applicatie(),
                kop.zender().administratie(),
                kop.zender().gebruiker(),
                kop.ontvanger().organisatie(),
                kop.ontvanger().applicatie(),
                kop.referentienummer(),
                kop.tijdstipBericht(),
                kop.crossRefnummer(),
                kop.functie(),
                parameters.map(Parameters::applicatieVersie),
                parameters.map(Parameters::applicatieSubversie),
                parameters.map(Parameters::functieVersie),
                parameters.map(Parameters::functieSubversie),
                fout.map(Fout::code),
                fout.map(Fout::plek),
                fout.map(Fout::omschrijving),
                fout.flatMap(Fout::details));
    }

    /** The message in a row. */
    static Ggkbericht lees(Rij rij) throws SQLException {
        return new Ggkbericht(
                rij.getal("id"),
                rij.tekst("richting").equals("IN"),
                rij.tekst("kanaal"),
                rij.moment("moment"),
                rij.tekst("gemeente"),
                rij.tekst("partner"),
                Ggkstand.valueOf(rij.tekst("stand")),
                bericht(rij),
                new Koppeling(
                        rij.misschienGetal("bericht_id"),
                        rij.misschienGetal("uitgaand_id"),
                        rij.misschienGetal("antwoord_op"),
                        rij.misschienGetal("vervangt")),
                new Verzending(
                        rij.klein("pogingen"),
                        rij.misschienTekst("volgende").map(Instant::parse),
                        rij.misschienTekst("overgedragen").map(Instant::parse)),
                rij.misschienTekst("aandacht"),
                afhandeling(rij));
    }

    /** What a person did about it. */
    static Optional<Afhandeling> afhandeling(Rij rij) throws SQLException {
        return rij.misschienTekst("afgehandeld").isEmpty()
                ? Optional.empty()
                : Optional.of(new Afhandeling(
                        rij.moment("afgehandeld"),
                        rij.tekst("afgehandeld_door"),
                        rij.tekst("afhandeling"),
                        rij.vlag("buiten_kanaal")));
    }

    private static Optional<StufBericht> bericht(Rij rij) throws SQLException {
        Optional<String> code = rij.misschienTekst("code");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Stuurgegevens kop = new Stuurgegevens(
                Berichtcode.valueOf(code.get()),
                new Systeem(
                        rij.tekst("zender"),
                        rij.tekst("zender_applicatie"),
                        rij.misschienTekst("zender_administratie"),
                        rij.misschienTekst("zender_gebruiker")),
                new Systeem(
                        rij.tekst("ontvanger"), rij.tekst("ontvanger_applicatie"), Optional.empty(), Optional.empty()),
                rij.tekst("referentienummer"),
                rij.tekst("tijdstip"),
                rij.misschienTekst("crossrefnummer"),
                rij.misschienTekst("functie"));
        return Optional.of(new StufBericht(kop, parameters(rij), fout(rij)));
    }

    private static Optional<Parameters> parameters(Rij rij) throws SQLException {
        return rij.misschienTekst("functie_versie").isEmpty()
                ? Optional.empty()
                : Optional.of(new Parameters(
                        rij.tekst("applicatie_versie"),
                        rij.tekst("applicatie_subversie"),
                        rij.tekst("functie_versie"),
                        rij.tekst("functie_subversie")));
    }

    private static Optional<Fout> fout(Rij rij) throws SQLException {
        return rij.misschienTekst("fout_code").isEmpty()
                ? Optional.empty()
                : Optional.of(new Fout(
                        rij.tekst("fout_code"),
                        Fout.Plek.valueOf(rij.tekst("fout_plek")),
                        rij.tekst("fout_omschrijving"),
                        rij.misschienTekst("fout_details")));
    }
}
