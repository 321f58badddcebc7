package nl.berichtenstraat.antwoord;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.DebetCredit;
import nl.berichtenstraat.regels.Bevinding;

/**
 * The codes of the records in a 325 (IV087, IV088). Walks along the rejections while the 323 passes by, so neither is
 * ever held as a whole: a failing Client has its codes and all its lines 0233; any other Client is listed, with 0200,
 * only when it has failing lines, and only these.
 */
final class Declaratieoordeel implements Beoordeling {

    private static final List<String> GOED = List.of(Bevinding.GEEN_OPMERKING);
    private static final List<String> ONBEOORDEELD = List.of(Bevinding.NIET_BEOORDEELD);

    private final Voorloper afkeuringen;
    private int clientnummer;
    private int volgnummer;
    private boolean clientAfgekeurd;
    private int vermeld;
    private long bedrag;
    private long afgekeurdCent;

    Declaratieoordeel(Iterator<Afkeuring> afkeuringen) {
        this.afkeuringen = new Voorloper(afkeuringen);
    }

    @Override
    public List<String> codes(Recordpad record) {
        return record.naam().equals("Client") ? client() : prestatie();
    }

    /** Sums IngediendBedrag of what is listed; only there a Prestatie has these two elements, in this order. */
    @Override
    public void waarde(String naam, String waarde) {
        switch (naam) {
            case "Bedrag" -> bedrag = Long.parseLong(waarde.trim());
            case "DebetCredit" -> afgekeurdCent += new Bedrag(bedrag, DebetCredit.valueOf(waarde.trim())).getekend();
            default -> {}
        }
    }

    @Override
    public void klaar() {
        if (!afkeuringen.isOp()) {
            throw new IllegalStateException(
                    "Rejections out of order, or on a record that the declaratie does not have");
        }
        if (vermeld == 0) {
            throw new IllegalStateException("A declaratie without rejected records is answered with 8001 (IV087)");
        }
    }

    /** Signed sum in cents of the lines that are listed. */
    long afgekeurdCent() {
        return afgekeurdCent;
    }

    private List<String> client() {
        clientnummer++;
        List<String> codes = afkeuringen.neem(clientnummer, Afkeuring.CLIENT);
        clientAfgekeurd = !codes.isEmpty();
        if (clientAfgekeurd) {
            return codes;
        }
        return afkeuringen.isBij(clientnummer) ? GOED : List.of();
    }

    private List<String> prestatie() {
        volgnummer++;
        List<String> codes = afkeuringen.neem(clientnummer, volgnummer);
        List<String> vermelding = clientAfgekeurd ? ONBEOORDEELD : codes;
        vermeld += vermelding.isEmpty() ? 0 : 1;
        return vermelding;
    }

    /** The rejections with a view of the next one. */
    private static final class Voorloper {
        private final Iterator<Afkeuring> bron;
        private Afkeuring volgende;

        private Voorloper(Iterator<Afkeuring> bron) {
            this.bron = bron;
            schuif();
        }

        private List<String> neem(int client, int prestatie) {
            if (isOp() || !volgende.geldtVoor(client, prestatie)) {
                return List.of();
            }
            List<String> codes = new ArrayList<>();
            while (!isOp() && volgende.geldtVoor(client, prestatie)) {
                if (!codes.contains(volgende.retourcode())) {
                    codes.add(volgende.retourcode());
                }
                schuif();
            }
            return codes;
        }

        private boolean isBij(int client) {
            return !isOp() && volgende.clientnummer() == client;
        }

        private boolean isOp() {
            return volgende == null;
        }

        private void schuif() {
            volgende = bron.hasNext() ? bron.next() : null;
        }
    }
}
