package nl.berichtenstraat.straat;

import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Clientbeeld;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.overstijgend.Toetsing323;
import nl.berichtenstraat.register.Declaratieregister;

/** One batch of clients and lines: looked up at once, judged one by one, written at once. */
final class Regelbatch {

    private final Vast vast;
    private final int clientenVooraf;
    private final List<Client> clienten;
    private final List<Prestatie> regels;
    private final Regelkennis kennis;
    private final List<Declaratieregister.Regel> beoordeeld = new ArrayList<>();

    /** What is the same for every batch of a declaration. */
    record Vast(
            Zaak zaak,
            Declaratie declaratie,
            Bevindingenboek boek,
            Afspraken afspraken,
            EenProductcode eenProductcode) {}

    Regelbatch(Vast vast, int clientenVooraf, List<Client> clienten, List<Prestatie> regels, boolean credits) {
        this.vast = vast;
        this.clientenVooraf = clientenVooraf;
        this.clienten = clienten;
        this.regels = regels;
        this.kennis = new Regelkennis(vast, clienten, regels, credits);
    }

    Regelbeoordeling.Telling beoordeel() {
        for (int i = 0; i < clienten.size(); i++) {
            beoordeel(clienten.get(i), clientenVooraf + i + 1);
        }
        regels.forEach(this::beoordeel);
        vast.zaak().register().declaraties().voegToe(vast.zaak().id(), vast.declaratie(), beoordeeld);
        return telling();
    }

    private void beoordeel(Client client, int clientnummer) {
        Clientbeeld beeld = new Clientbeeld(client, kennis.isBekend(client.bsn()));
        Toetsing323.CLIENT.toets(beeld, bevinding -> vast.boek().noteer(bevinding, clientnummer, 0));
    }

    /** A line of a client who failed is not assessed (0233) and not granted. */
    private void beoordeel(Prestatie prestatie) {
        boolean toegekend = kennis.isBekend(prestatie.bsn()) && toets(prestatie);
        Clientsleutel client = kennis.sleutel(prestatie.bsn());
        beoordeeld.add(new Declaratieregister.Regel(prestatie, client, toegekend));
        kennis.onthoud(prestatie, toegekend);
    }

    private boolean toets(Prestatie prestatie) {
        Prestatiebeeld beeld = kennis.beeld(prestatie);
        Oordeelvorming oordeel = new Oordeelvorming(prestatie);
        Toetsing323.PRESTATIE.toets(beeld, oordeel::noteer);
        if (!prestatie.isCredit()) {
            beeld.toewijzing().ifPresent(toewijzing -> toetsProductcode(prestatie, toewijzing, oordeel));
        }
        return !oordeel.afgekeurd;
    }

    private void toetsProductcode(Prestatie prestatie, Toewijzing toewijzing, Oordeelvorming oordeel) {
        Plaats plaats = prestatie.plaats();
        List<Toewijzing> vanClient = kennis.toewijzingenVan(toewijzing.client());
        vast.eenProductcode().bijPrestatie(vast.zaak(), prestatie, plaats, toewijzing, vanClient, oordeel::noteer);
    }

    private Regelbeoordeling.Telling telling() {
        long toegekend = 0;
        long cent = 0;
        for (Declaratieregister.Regel regel : beoordeeld) {
            if (regel.toegekend()) {
                toegekend++;
                cent += regel.prestatie().bedrag().getekend();
            }
        }
        return new Regelbeoordeling.Telling(toegekend, beoordeeld.size() - toegekend, cent);
    }

    private final class Oordeelvorming {

        private final Prestatie prestatie;
        private boolean afgekeurd;

        Oordeelvorming(Prestatie prestatie) {
            this.prestatie = prestatie;
        }

        void noteer(Bevinding bevinding) {
            if (vast.zaak().geldt(bevinding.regel())) {
                afgekeurd |= bevinding.keurtAf();
                vast.boek().noteer(bevinding, prestatie.clientnummer(), prestatie.volgnummer());
            }
        }
    }
}
