package nl.berichtenstraat.opgave;

import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.opgave.rekenblad.Cel;
import nl.berichtenstraat.opgave.rekenblad.Rij;

/** Reads the cells of a row; knows nothing of assignments. */
final class Regellezer {

    private static final String BSN = "Dit lijkt een burgerservicenummer. Zet dat niet in het rekenblad; gebruik het"
            + " toewijzingnummer of de clientsleutel.";

    private final Kolommen kolommen;
    private final Kolom tijdkolom;

    Regellezer(Kolommen kolommen) {
        this.kolommen = kolommen;
        this.tijdkolom = kolommen.heeft(Kolom.UREN) ? Kolom.UREN : Kolom.MINUTEN;
    }

    /** Whether the cell for what was delivered is empty: nothing to claim. */
    boolean isZonderTijd(Rij rij) {
        return kolommen.cel(rij, tijdkolom) instanceof Cel.Leeg;
    }

    /** The row. */
    Opgaveregel lees(Rij rij) throws Celfout {
        Optional<Long> toewijzing = toewijzing(rij);
        Optional<Clientsleutel> client = client(rij);
        if (toewijzing.isEmpty() && client.isEmpty()) {
            Kolom kolom = kolommen.heeft(Kolom.TOEWIJZING) ? Kolom.TOEWIJZING : Kolom.CLIENT;
            throw new Celfout(kolom, "Vul het toewijzingnummer of de clientsleutel in.");
        }
        return new Opgaveregel(
                rij.nummer(),
                toewijzing,
                client,
                gemeente(rij),
                product(rij),
                Maandcel.lees(kolommen.cel(rij, Kolom.MAAND)),
                new Tijdcel(tijdkolom).lees(kolommen.cel(rij, tijdkolom)));
    }

    private Optional<Long> toewijzing(Rij rij) throws Celfout {
        Optional<String> tekst = tekst(rij, Kolom.TOEWIJZING);
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        if (!tekst.get().matches("[0-9]{1,9}")) {
            throw new Celfout(Kolom.TOEWIJZING, "Een toewijzingnummer bestaat uit hoogstens negen cijfers.");
        }
        return Optional.of(Long.parseLong(tekst.get()));
    }

    private Optional<Clientsleutel> client(Rij rij) throws Celfout {
        Optional<String> tekst = tekst(rij, Kolom.CLIENT).map(sleutel -> sleutel.toLowerCase(Locale.ROOT));
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        if (tekst.get().matches("[0-9]{8,9}") && isBsn(tekst.get())) {
            throw new Celfout(Kolom.CLIENT, BSN);
        }
        if (!tekst.get().matches("[0-9a-f]{32}")) {
            throw new Celfout(
                    Kolom.CLIENT,
                    "Een clientsleutel heeft 32 tekens, cijfers en de letters a tot en met f. U vindt hem op de pagina"
                            + " Toewijzingen; een toewijzingnummer is ook goed.");
        }
        return tekst.map(Clientsleutel::new);
    }

    /** A spreadsheet drops the zero that a number begins with. */
    private static boolean isBsn(String cijfers) {
        return new Bsn(cijfers.length() == 8 ? "0" + cijfers : cijfers).voldoetAanElfproef();
    }

    private Optional<Gemeentecode> gemeente(Rij rij) throws Celfout {
        Optional<String> tekst = tekst(rij, Kolom.GEMEENTE);
        if (tekst.isPresent() && !tekst.get().matches("[0-9]{1,4}")) {
            throw new Celfout(Kolom.GEMEENTE, "Een gemeentecode heeft vier cijfers, bijvoorbeeld 0505.");
        }
        return tekst.map(code -> new Gemeentecode("0".repeat(4 - code.length()) + code));
    }

    private Optional<String> product(Rij rij) throws Celfout {
        Optional<String> tekst = tekst(rij, Kolom.PRODUCT);
        if (tekst.isPresent() && tekst.get().length() > 5) {
            throw new Celfout(Kolom.PRODUCT, "Een productcode heeft hoogstens vijf tekens.");
        }
        return tekst;
    }

    /** Text or a whole number. */
    private Optional<String> tekst(Rij rij, Kolom kolom) throws Celfout {
        Cel cel = kolommen.cel(rij, kolom);
        if (cel instanceof Cel.Leeg) {
            return Optional.empty();
        }
        if (cel instanceof Cel.Tekst tekst) {
            return Optional.of(tekst.tekst());
        }
        if (cel instanceof Cel.Getal getal && getal.getal().scale() <= 0) {
            return Optional.of(getal.getal().toPlainString());
        }
        throw new Celfout(kolom, Celtekst.bezwaar(cel, "Hier staat geen nummer of code."));
    }
}
