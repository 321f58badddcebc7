package nl.berichtenstraat.antwoord;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.XsdVersie;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Controleniveau;

/** A message with findings, and the retour on it; valid unless a test changes it. */
final class Retourproef {

    static final Antwoordkenmerk KENMERK = new Antwoordkenmerk("RET-00000001", LocalDate.of(2025, 5, 20));

    private static final Antwoordcontrole CONTROLE = new Antwoordcontrole(Retourcodelijst.lees());

    private final Berichtsoort soort;
    private final byte[] verzoek;
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private Predicate<String> nietBeoordeeld = pad -> false;

    private Retourproef(Berichtsoort soort, byte[] verzoek) {
        this.soort = soort;
        this.verzoek = verzoek;
    }

    /** On the full sample of this type: every optional element filled, two of everything that repeats. */
    static Retourproef op(Berichtsoort soort) {
        return op(soort, voorbeeld(soort));
    }

    static Retourproef op(Berichtsoort soort, String verzoek) {
        return new Retourproef(soort, verzoek.getBytes(StandardCharsets.UTF_8));
    }

    static String voorbeeld(Berichtsoort soort) {
        try (InputStream bron = Retourproef.class.getResourceAsStream("/schema/" + soort.naam() + "-geldig.xml")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Retourproef met(Controleniveau niveau, String retourcode, String record) {
        return met(niveau, Optional.of(retourcode), Bevinding.Gevolg.AFKEUREN, record);
    }

    Retourproef met(Controleniveau niveau, Optional<String> retourcode, Bevinding.Gevolg gevolg, String record) {
        Plaats plaats = Plaats.van(record, 1);
        bevindingen.add(new Bevinding("TR000", niveau, retourcode, gevolg, plaats, "uitleg", Optional.empty()));
        return this;
    }

    Retourproef nietBeoordeeld(Predicate<String> records) {
        this.nietBeoordeeld = records;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new Retourschrijver()
                .schrijf(new ByteArrayInputStream(verzoek), kop(), KENMERK, bevindingen, nietBeoordeeld, uit);
        return uit.toByteArray();
    }

    /** The retour, after it has passed the check of answers. */
    Antwoorddocument retour() {
        byte[] retour = bytes();
        CONTROLE.controleer(soort.antwoord().orElseThrow(), new ByteArrayInputStream(retour));
        return Antwoorddocument.van(retour);
    }

    Antwoorddocument verzoek() {
        return Antwoorddocument.van(verzoek);
    }

    Kop kop() {
        String afzender = soort.afzenderIsGemeente() ? "0505" : "98000001";
        String ontvanger = soort.afzenderIsGemeente() ? "98000001" : "0505";
        return new Kop(soort, afzender, ontvanger, "ID-1", LocalDate.of(2025, 5, 12), XsdVersie.ONZE, 1);
    }
}
