package nl.berichtenstraat.beheer.portaal;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.opgave.Opgave;
import nl.berichtenstraat.opgave.Opgaveblad;
import nl.berichtenstraat.opgave.Opgavekeuze;
import nl.berichtenstraat.opgave.Rijmelding;
import nl.berichtenstraat.opgave.rekenblad.Bladgrenzen;
import nl.berichtenstraat.opgave.rekenblad.Csvschrijver;
import nl.berichtenstraat.opgave.rekenblad.OnbruikbaarBlad;

/** A declaration from a spreadsheet, in three steps: upload, look at the rows, look at what was made of them. */
final class Rekenbladpagina implements Webdeel {

    private static final String PAD = "/portaal/rekenblad";
    private static final String KLAD = PAD + "/klad/{klad}";
    private static final String TITEL = "Declaratie maken met een rekenblad";

    private final Rekenbladwerk werk;
    private final Kladblok kladblok;
    private final Clock klok;

    Rekenbladpagina(Rekenbladwerk werk, Kladblok kladblok, Clock klok) {
        this.werk = werk;
        this.kladblok = kladblok;
        this.klok = klok;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina(PAD, Recht.PORTAAL, verzoek -> toonBegin(verzoek, 200, Optional.empty()));
        wegen.pagina(
                PAD + "/voorbeeld.csv",
                Recht.PORTAAL,
                verzoek -> Ophaalbestand.csv(verzoek, "voorbeeld-rekenblad.csv", Opgaveblad::voorbeeld));
        wegen.formulier(PAD, Recht.PORTAAL, this::neem);
        wegen.pagina(KLAD, Recht.PORTAAL, this::toonRijen);
        wegen.pagina(KLAD + "/meldingen.csv", Recht.PORTAAL, this::meldingen);
        wegen.formulier(KLAD + "/maken", Recht.PORTAAL, this::maak);
        wegen.pagina(KLAD + "/declaratie", Recht.PORTAAL, this::toonDeclaratie);
        wegen.formulier(KLAD + "/indienen", Recht.PORTAAL, this::dienIn);
        wegen.formulier(KLAD + "/bestand", Recht.PORTAAL, this::bestand);
    }

    private void toonBegin(Verzoek verzoek, int status, Optional<String> fout) {
        YearMonth maand = verzoek.veld("maand")
                .flatMap(Rekenbladpagina::maand)
                .orElse(YearMonth.now(klok).minusMonths(1));
        verzoek.toon(status, "beheer/portaal/rekenblad.jte", TITEL, new Beginmodel(maand, fout));
    }

    private void neem(Verzoek verzoek) throws IOException, InterruptedException {
        try {
            Opgave opgave = werk.beoordeel(keuze(verzoek), inhoud(verzoek));
            Klad klad = kladblok.bewaar(verzoek.gebruiker().naam(), opgave);
            verzoek.naar(pad(klad));
        } catch (OnbruikbaarBlad e) {
            toonBegin(verzoek, 400, Optional.of(e.getMessage()));
        }
    }

    private Opgavekeuze keuze(Verzoek verzoek) {
        YearMonth maand = maand(verzoek.veld("maand", "Kies welke maand u declareert."))
                .orElseThrow(() -> Webfout.ongeldig("Schrijf de maand als 2026-03."));
        return new Opgavekeuze(
                verzoek.bereik().aanbieder().orElseThrow(),
                maand,
                verzoek.veld("eerder").isPresent(),
                LocalDate.now(klok));
    }

    private static byte[] inhoud(Verzoek verzoek) throws IOException {
        UploadedFile bestand =
                verzoek.bestand("bestand").orElseThrow(() -> new OnbruikbaarBlad("Kies eerst een rekenblad."));
        try (InputStream in = bestand.content()) {
            return in.readNBytes(Bladgrenzen.GEWOON.bytes() + 1);
        }
    }

    private void toonRijen(Verzoek verzoek) {
        Klad klad = klad(verzoek);
        verzoek.toon(
                "beheer/portaal/rijen.jte",
                "Uw rekenblad is beoordeeld",
                Rijenmodel.van(klad, pad(klad), blad(verzoek)));
    }

    private void meldingen(Verzoek verzoek) throws IOException {
        List<Rijmelding> meldingen = klad(verzoek).opgave().meldingen();
        Ophaalbestand.csv(verzoek, "meldingen.csv", uit -> {
            Csvschrijver pen = new Csvschrijver(uit);
            pen.rij(List.of("rij", "kolom", "soort", "uitleg"));
            meldingen.forEach(melding -> pen.rij(List.of(
                    Integer.toString(melding.rij()),
                    melding.plek().map(Rijmelding.Plek::toString).orElse(""),
                    melding.fout() ? "fout" : "let op",
                    melding.uitleg())));
            pen.klaar();
        });
    }

    private void maak(Verzoek verzoek) throws IOException, InterruptedException {
        Klad klad = klad(verzoek);
        if (klad.opgave().lijnen().isEmpty()) {
            throw Webfout.kanNiet("Er is geen rij waarvan een declaratie te maken is.");
        }
        try {
            werk.maak(verzoek, klad);
            verzoek.naar(pad(klad) + "/declaratie");
        } catch (OnbruikbaarBlad e) {
            throw Webfout.kanNiet(e.getMessage());
        }
    }

    private void toonDeclaratie(Verzoek verzoek) {
        Klad klad = klad(verzoek);
        if (klad.gemaakt().isEmpty()) {
            verzoek.naar(pad(klad));
            return;
        }
        verzoek.toon(
                "beheer/portaal/declaratie.jte",
                "De declaratie die ervan is gemaakt",
                Declaratiemodel.van(klad, pad(klad), verzoek.vraag("gemeente"), blad(verzoek)));
    }

    private void dienIn(Verzoek verzoek) throws IOException, InterruptedException {
        Klad klad = klad(verzoek);
        try {
            werk.dienIn(verzoek, klad);
        } catch (OnbruikbaarBlad e) {
            throw Webfout.kanNiet(e.getMessage());
        }
        List<Long> ids =
                klad.gemaakt().stream().flatMap(een -> een.berichtId().stream()).toList();
        if (ids.isEmpty()) {
            throw Webfout.kanNiet("Maak eerst de declaratie, en kijk of er niets in wordt afgekeurd.");
        }
        String melding = werk.wachtOp(ids.get(ids.size() - 1));
        if (ids.size() == 1) {
            verzoek.naar("/berichten/" + ids.get(0), melding);
        } else {
            verzoek.naar(pad(klad) + "/declaratie", ids.size() + " declaraties zijn ingediend.");
        }
    }

    /** Holds personal data, so it is noted who takes it. */
    private void bestand(Verzoek verzoek) throws IOException {
        Indiening.eisInhoud(verzoek);
        Klad klad = klad(verzoek);
        String gemeente = verzoek.veld("gemeente", "Kies van welke gemeente.");
        Klad.Gemaakt gemaakt = klad.gemaakt().stream()
                .filter(een -> een.ontwerp().gemeente().code().equals(gemeente))
                .findFirst()
                .orElseThrow(() -> Webfout.nietGevonden("Deze declaratie is er niet."));
        werk.noteerOphalen(verzoek, gemaakt.ontwerp());
        Ophaalbestand.xml(verzoek, gemaakt.ontwerp().bestandsnaam(), uit -> werk.schrijf(gemaakt.ontwerp(), uit));
    }

    private Klad klad(Verzoek verzoek) {
        return kladblok.zoek(verzoek.gebruiker().naam(), verzoek.pad("klad"))
                .orElseThrow(
                        () -> Webfout.nietGevonden(
                                "Dit rekenblad is er niet meer. Wij bewaren het een half uur, en alleen het laatste. Upload het"
                                        + " opnieuw via Declaratie maken; er is niets ingediend wat u niet zelf hebt ingediend."));
    }

    private static int blad(Verzoek verzoek) {
        return verzoek.vraag("blad")
                .filter(w -> w.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static Optional<YearMonth> maand(String tekst) {
        try {
            return Optional.of(YearMonth.parse(tekst));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String pad(Klad klad) {
        return KLAD.replace("{klad}", klad.id());
    }
}
