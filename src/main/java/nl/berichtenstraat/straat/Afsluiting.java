package nl.berichtenstraat.straat;

import java.util.List;
import nl.berichtenstraat.antwoord.Retourschrijver;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.regels.Bevinding;

/** The ways in which a message about one client ends: its findings kept, its answer in the outbox. */
final class Afsluiting {

    private final Retourschrijver retourschrijver = new Retourschrijver();

    /** Unreadable or not for us: a fault to the sender. */
    Uitkomst fout(Zaak zaak, List<Bevinding> bevindingen) {
        noteer(zaak, bevindingen);
        zaak.verstuur("fout", Bestemming.FOUT, uit -> Meldingen.fout(zaak.bericht(), bevindingen, uit));
        return new Uitkomst(Oordeel.FOUT, 1);
    }

    /** Rejected: the retour carries the codes. */
    Uitkomst afgekeurd(Zaak zaak, Kop kop, List<Bevinding> bevindingen, Bestemming bestemming) {
        Bevindingenboek boek = noteer(zaak, bevindingen);
        retour(zaak, kop, bevindingen, bestemming);
        return new Uitkomst(Oordeel.AFGEKEURD, boek.laagsteNiveau());
    }

    /** Correct: the retour says so, and the gemeente hears the signals. */
    Uitkomst goedgekeurd(Zaak zaak, Kop kop, List<Bevinding> signalen, Bestemming bestemming) {
        retour(zaak, kop, List.of(), bestemming);
        signaleer(zaak, noteer(zaak, signalen));
        return Uitkomst.GOEDGEKEURD;
    }

    /** A correct request: the retour says so, and the request itself goes on to the gemeente, which decides about it. */
    Uitkomst aangenomen(Zaak zaak, Kop kop, List<Bevinding> signalen) {
        retour(zaak, kop, List.of(), Bestemming.RETOUR);
        return doorgestuurd(zaak, signalen, Bestemming.BACKOFFICE);
    }

    /** Correct: the message itself goes on, byte for byte. */
    Uitkomst doorgestuurd(Zaak zaak, List<Bevinding> signalen, Bestemming bestemming) {
        signaleer(zaak, noteer(zaak, signalen));
        zaak.verstuur(zaak.kenmerken().soort().naam(), bestemming, uit -> {
            try (var inhoud = zaak.inhoud()) {
                inhoud.transferTo(uit);
            }
        });
        return Uitkomst.GOEDGEKEURD;
    }

    private void retour(Zaak zaak, Kop kop, List<Bevinding> bevindingen, Bestemming bestemming) {
        zaak.antwoord(kop.soort().antwoord().orElseThrow(), bestemming, uit -> {
            try (var inhoud = zaak.inhoud()) {
                retourschrijver.schrijf(inhoud, kop, Antwoordnummers.voor(zaak), bevindingen, uit);
            }
        });
    }

    private static Bevindingenboek noteer(Zaak zaak, List<Bevinding> bevindingen) {
        Bevindingenboek boek = new Bevindingenboek(zaak);
        boek.noteer(bevindingen);
        boek.schrijfWeg();
        return boek;
    }

    /** Sends the signals of a message, if any, to the gemeente. */
    static void signaleer(Zaak zaak, Bevindingenboek boek) {
        List<Bevinding> signalen = boek.signalen();
        if (!signalen.isEmpty()) {
            zaak.verstuur("signaal", Bestemming.SIGNAAL, uit -> Meldingen.signaal(zaak.bericht(), signalen, uit));
        }
    }
}
