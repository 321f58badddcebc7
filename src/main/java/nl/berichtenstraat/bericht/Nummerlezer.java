package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;

/**
 * Reads from a file the numbers that it can be found by, whatever is wrong with it: elements are known by their names alone,
 * and where the file breaks off what came before is still known. Holds nothing but the names of elements, so size does not
 * matter.
 */
public final class Nummerlezer {

    /** No number of the standard is longer. */
    private static final int LANGSTE_NUMMER = 20;

    private static final int BSN_CIJFERS = 9;

    private final Leesstroom stroom;
    private final Ontvanger ontvanger;
    private final Set<String> namen = new HashSet<>();

    private Nummerlezer(Leesstroom stroom, Ontvanger ontvanger) {
        this.stroom = stroom;
        this.ontvanger = ontvanger;
    }

    /** Gets each number as it is met; the same one may come more than once. */
    public interface Ontvanger {

        /** ToewijzingNummer, without leading zeros. */
        void toewijzing(String nummer);

        /** DeclaratieNummer. */
        void declaratie(String nummer);

        /** ReferentieAanbieder, ReferentieNummer or VorigReferentieNummer. */
        void referentie(String nummer);

        /** Bsn, of nine digits. */
        void client(Bsn bsn);
    }

    /**
     * Reads a file as far as it can be read.
     *
     * @param in its bytes; closed by the caller
     * @param ontvanger gets the numbers
     * @throws java.io.UncheckedIOException when the bytes cannot be read
     */
    public static void lees(InputStream in, Ontvanger ontvanger) {
        Foutenlijst fouten = new Foutenlijst();
        try {
            new Nummerlezer(Leesstroom.open(in, Grenzen.STROOM, fouten), ontvanger).lees();
        } catch (Afgebroken e) {
            // what came before is known
        }
    }

    /** A ToewijzingNummer as it is kept and looked up: without leading zeros. */
    public static String toewijzingNummer(String tekst) {
        return tekst.replaceFirst("^0+(?=.)", "");
    }

    private void lees() {
        while (stroom.next() != XMLStreamConstants.END_DOCUMENT) {
            if (stroom.isStartElement()) {
                element(stroom.getLocalName());
            }
        }
    }

    private void element(String naam) {
        telNaam(naam);
        switch (naam) {
            case "ToewijzingNummer" -> nummer(nummer -> ontvanger.toewijzing(toewijzingNummer(nummer)));
            case "DeclaratieNummer" -> nummer(ontvanger::declaratie);
            case "ReferentieAanbieder", "ReferentieNummer", "VorigReferentieNummer" -> nummer(ontvanger::referentie);
            case "Bsn" -> nummer(this::client);
            default -> {
                // says nothing to find a message by
            }
        }
    }

    private void telNaam(String naam) {
        namen.add(naam);
        if (namen.size() > Namentelling.MEESTE_NAMEN) {
            throw stroom.breekAf("Het bericht heeft te veel verschillende namen van elementen.");
        }
    }

    private void nummer(Consumer<String> gebruik) {
        String nummer = stroom.leesTekst().strip();
        if (!nummer.isEmpty() && nummer.length() <= LANGSTE_NUMMER) {
            gebruik.accept(nummer);
        }
    }

    private void client(String tekst) {
        if (tekst.length() == BSN_CIJFERS && tekst.chars().allMatch(teken -> teken >= '0' && teken <= '9')) {
            ontvanger.client(new Bsn(tekst));
        }
    }
}
