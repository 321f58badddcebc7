package nl.berichtenstraat.straat;

import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Declaratielezer;
import nl.berichtenstraat.bericht.Declaratieontvanger;
import nl.berichtenstraat.bericht.Prestatie;

/**
 * Levels 3 and 4 on the clients and lines of a declaration: a pass over the credits, if there are any, and a pass over the
 * debits. Lines go in batches, each looked up in the register at once and written to it before the next, so that later
 * lines see earlier ones.
 */
final class Regelbeoordeling {

    private static final int BATCH = 500;

    private final Zaak zaak;
    private final Regelbatch.Vast vast;
    private long toegekend;
    private long afgekeurd;
    private long toegekendCent;

    Regelbeoordeling(Zaak zaak, Declaratie declaratie, Bevindingenboek boek) {
        this.zaak = zaak;
        this.vast = new Regelbatch.Vast(zaak, declaratie, boek, zaak.afspraken(), new EenProductcode());
    }

    /**
     * How the lines were judged.
     *
     * @param toegekend lines granted
     * @param afgekeurd lines rejected or not assessed
     * @param cent granted sum, signed
     */
    record Telling(long toegekend, long afgekeurd, long cent) {}

    /** Judges every line; findings go to the book, lines to the register. */
    Telling beoordeel(boolean heeftCredits) {
        if (heeftCredits) {
            ronde(new Ronde(true));
        }
        ronde(new Ronde(false));
        return new Telling(toegekend, afgekeurd, toegekendCent);
    }

    private void ronde(Ronde ronde) {
        new Declaratielezer().herlees(zaak.inhoud(), ronde);
        ronde.verwerkBatch();
    }

    private final class Ronde implements Declaratieontvanger {

        private final boolean credits;
        private final List<Client> clienten = new ArrayList<>();
        private final List<Prestatie> regels = new ArrayList<>();
        private int gezien;

        Ronde(boolean credits) {
            this.credits = credits;
        }

        @Override
        public void declaratie(Declaratie declaratie) {
            // known from the first pass
        }

        /** Clients are judged in the debit pass only, which meets each of them too. */
        @Override
        public void client(Client client) {
            if (!credits) {
                clienten.add(client);
                verwerkVolleBatch();
            }
        }

        @Override
        public void prestatie(Prestatie prestatie) {
            if (prestatie.isCredit() == credits) {
                regels.add(prestatie);
                verwerkVolleBatch();
            }
        }

        private void verwerkVolleBatch() {
            if (clienten.size() + regels.size() >= BATCH) {
                verwerkBatch();
            }
        }

        void verwerkBatch() {
            Telling telling = new Regelbatch(vast, gezien, clienten, regels, credits).beoordeel();
            toegekend += telling.toegekend();
            afgekeurd += telling.afgekeurd();
            toegekendCent += telling.cent();
            gezien += clienten.size();
            clienten.clear();
            regels.clear();
        }
    }
}
