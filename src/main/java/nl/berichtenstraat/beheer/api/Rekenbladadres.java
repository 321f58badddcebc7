package nl.berichtenstraat.beheer.api;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.opgave.Declaratieontwerp;
import nl.berichtenstraat.opgave.Declaraties;
import nl.berichtenstraat.opgave.Opgave;
import nl.berichtenstraat.opgave.Opgavebeoordeling;
import nl.berichtenstraat.opgave.Opgavekeuze;
import nl.berichtenstraat.opgave.Opgavelijn;
import nl.berichtenstraat.opgave.Rijmelding;
import nl.berichtenstraat.opgave.rekenblad.Bladgrenzen;
import nl.berichtenstraat.opgave.rekenblad.OnbruikbaarBlad;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Tussenopslag;

/** Judges a spreadsheet row by row, and makes the declaratie of its good rows. Keeps nothing of it. */
final class Rekenbladadres implements Webdeel {

    /** So many rows and remarks are shown; the others are only counted. */
    static final int MEESTE = 10_000;

    private static final int MEESTE_BYTES = Bladgrenzen.GEWOON.bytes();

    private final Opgavebeoordeling beoordeling;
    private final Declaraties declaraties;
    private final Registers registers;
    private final Beurten beurten;
    private final Clock klok;

    /**
     * The address for spreadsheets.
     *
     * @param beoordeling judges
     * @param declaraties makes declaraties
     * @param registers for the audit log: what is made holds personal data
     * @param beurten a large sheet takes memory, so only a few go at a time
     * @param klok gives the day of the declaratie
     */
    Rekenbladadres(
            Opgavebeoordeling beoordeling, Declaraties declaraties, Registers registers, Beurten beurten, Clock klok) {
        this.beoordeling = beoordeling;
        this.declaraties = declaraties;
        this.registers = registers;
        this.beurten = beurten;
        this.klok = klok;
    }

    /** The verdict on the sheet. */
    record Antwoord(
            int rijen,
            int zonderTijd,
            int goed,
            int fout,
            Optional<String> tabblad,
            int aantalMeldingen,
            List<Melding> meldingen,
            List<Regel> regels,
            List<Declaratie> declaraties) {

        static Antwoord van(Opgave opgave, List<Declaratieontwerp> ontwerpen) {
            return new Antwoord(
                    opgave.rijen(),
                    opgave.zonderTijd(),
                    opgave.lijnen().size(),
                    opgave.foutRijen(),
                    opgave.tabblad(),
                    opgave.meldingen().size(),
                    opgave.meldingen().stream().limit(MEESTE).map(Melding::van).toList(),
                    opgave.lijnen().stream().limit(MEESTE).map(Regel::van).toList(),
                    ontwerpen.stream().map(Declaratie::van).toList());
        }
    }

    /** Something about a row. */
    record Melding(int rij, Optional<String> kolom, Optional<String> kop, boolean fout, String uitleg) {

        static Melding van(Rijmelding melding) {
            return new Melding(
                    melding.rij(),
                    melding.plek().map(Rijmelding.Plek::letter),
                    melding.plek().map(Rijmelding.Plek::kop),
                    melding.fout(),
                    melding.uitleg());
        }
    }

    /** A good row; amounts in cents. */
    record Regel(
            int rij,
            String gemeente,
            long toewijzing,
            String client,
            String categorie,
            String product,
            LocalDate van,
            LocalDate tot,
            long minuten,
            long volume,
            String eenheid,
            long tarief,
            long bedrag,
            String contract) {

        static Regel van(Opgavelijn lijn) {
            return new Regel(
                    lijn.rij(),
                    lijn.toewijzing().gemeente().code(),
                    lijn.toewijzing().nummer(),
                    lijn.toewijzing().client().waarde(),
                    lijn.categorie(),
                    lijn.code(),
                    lijn.periode().begin(),
                    lijn.periode().eind(),
                    lijn.minuten(),
                    lijn.volume(),
                    lijn.eenheid().code(),
                    lijn.tarief(),
                    lijn.cent(),
                    lijn.contract());
        }
    }

    /** A declaratie that can be made; amount in cents. */
    record Declaratie(String gemeente, String maand, long regels, long clienten, long minuten, long totaal) {

        static Declaratie van(Declaratieontwerp ontwerp) {
            return new Declaratie(
                    ontwerp.gemeente().code(),
                    ontwerp.maand().toString(),
                    ontwerp.lijnen().size(),
                    ontwerp.clienten(),
                    ontwerp.minuten(),
                    ontwerp.totaalCent());
        }
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.zend("/api/v1/rekenblad", Recht.INDIENEN, this::beoordeel);
    }

    private void beoordeel(Verzoek verzoek) throws Exception {
        Parameters parameters = Parameters.van(verzoek, "maand", "aanbieder", "eerder", "bericht");
        YearMonth maand = parameters.eis("maand", parameters.maand("maand"));
        AgbCode aanbieder = aanbieder(verzoek.bereik(), parameters);
        Optional<Gemeentecode> bericht = parameters.gemeente("bericht");
        Opgavekeuze keuze = new Opgavekeuze(aanbieder, maand, parameters.ja("eerder"), LocalDate.now(klok));
        byte[] blad = blad(verzoek);
        try {
            beurten.doe(() -> beoordeel(verzoek, keuze, blad, bericht));
        } catch (OnbruikbaarBlad e) {
            throw Webfout.nietTeVerwerken(e.getMessage());
        }
    }

    private void beoordeel(Verzoek verzoek, Opgavekeuze keuze, byte[] blad, Optional<Gemeentecode> bericht)
            throws IOException {
        Opgave opgave = beoordeling.beoordeel(keuze, blad);
        List<Declaratieontwerp> ontwerpen = declaraties.ontwerp(opgave);
        if (bericht.isEmpty()) {
            verzoek.json(200, Antwoord.van(opgave, ontwerpen));
            return;
        }
        Declaratieontwerp ontwerp = ontwerpen.stream()
                .filter(een -> bericht.filter(een.gemeente()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> Webfout.kanNiet(
                        "Geen enkele rij kan bij deze gemeente worden gedeclareerd. Vraag de meldingen op."));
        maak(verzoek, ontwerp);
    }

    private void maak(Verzoek verzoek, Declaratieontwerp ontwerp) throws IOException {
        registers.inTransactie(register -> {
            verzoek.noteer(register, "declaratie-gemaakt", ontwerp.identificatie(), "");
            return ontwerp;
        });
        Tussenopslag gemaakt = Tussenopslag.gevuldDoor((OutputStream uit) -> declaraties.schrijf(ontwerp, uit));
        verzoek.bestand(ontwerp.bestandsnaam(), "application/xml", gemaakt.eenmalig());
    }

    /** Whoever works for an aanbieder makes its declaraties; whoever may know of everything says for whom. */
    private static AgbCode aanbieder(Bereik bereik, Parameters parameters) {
        Optional<AgbCode> gevraagd = parameters.aanbieder();
        if (!bereik.gemeenten().isEmpty()
                || gevraagd.filter(ander -> !bereik.omvat("", ander.code())).isPresent()) {
            throw Webfout.nietToegestaan("U kunt geen declaratie maken voor deze aanbieder.");
        }
        return parameters.eis("aanbieder", bereik.aanbieder().or(() -> gevraagd));
    }

    /** A file of a form, or the body itself. */
    private static byte[] blad(Verzoek verzoek) throws IOException {
        boolean formulier = verzoek.kop("Content-Type")
                .filter(soort -> soort.startsWith("multipart/form-data"))
                .isPresent();
        if (!formulier) {
            return lees(verzoek.inhoud());
        }
        UploadedFile bestand = bestand(verzoek)
                .orElseThrow(() -> Webfout.ongeldig("bestand", "Stuur het rekenblad mee als veld bestand."));
        try (InputStream inhoud = bestand.content()) {
            return lees(inhoud);
        }
    }

    /** A form that is broken off holds no file; how that is told differs with where it breaks. */
    private static Optional<UploadedFile> bestand(Verzoek verzoek) {
        try {
            return verzoek.bestand("bestand");
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    private static byte[] lees(InputStream inhoud) throws IOException {
        byte[] bytes = inhoud.readNBytes(MEESTE_BYTES + 1);
        if (bytes.length > MEESTE_BYTES) {
            throw Webfout.teGroot("Dit rekenblad is groter dan 20 MB.");
        }
        return bytes;
    }
}
