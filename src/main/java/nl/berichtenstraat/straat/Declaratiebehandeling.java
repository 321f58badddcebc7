package nl.berichtenstraat.straat;

import java.util.List;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Declaratielezer;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Declaratiebeeld;
import nl.berichtenstraat.regels.overstijgend.Toetsing323;

/**
 * A 323 of any size. It is read as a stream: once for levels 1 and 2, and when those pass again for levels 3 and 4,
 * credits before debits (OP366, D17); the answer copies rejected lines from a last pass. Memory does not grow with size.
 */
final class Declaratiebehandeling implements Behandeling {

    private final Declaratieafsluiting afsluiting = new Declaratieafsluiting();

    @Override
    public Uitkomst behandel(Zaak zaak) {
        Bevindingenboek boek = new Bevindingenboek(zaak);
        Declaratieverkenning verkenning = new Declaratieverkenning(boek::noteer, zaak.geldend());
        return new Declaratielezer()
                .lees(zaak.inhoud(), verkenning)
                .kies(
                        declaratie -> beoordeel(zaak, declaratie, verkenning, boek),
                        fouten -> new Afsluiting().fout(zaak, Fouten.van(fouten)));
    }

    private Uitkomst beoordeel(
            Zaak zaak, Declaratie declaratie, Declaratieverkenning verkenning, Bevindingenboek boek) {
        if (verkenning.bevindingenInBericht() > 0) {
            return afsluiting.kopAfgekeurd(zaak, declaratie, List.of(Bevinding.TECHNISCH_AFGEKEURD), boek);
        }
        List<Bevinding> opKop =
                zaak.geldende(Toetsing323.KOP.toets(zaak.kopbeeld(declaratie.kop(), verkenning.ingangsdata(zaak))));
        if (!opKop.isEmpty()) {
            boek.noteer(opKop);
            return afsluiting.kopAfgekeurd(zaak, declaratie, Declaratieafsluiting.codes(opKop), boek);
        }
        List<Bevinding> opDeclaratie = zaak.geldende(Toetsing323.DECLARATIE.toets(declaratiebeeld(zaak, declaratie)));
        if (!opDeclaratie.isEmpty()) {
            return afsluiting.declaratieAfgekeurd(zaak, declaratie, opDeclaratie, boek);
        }
        return beoordeelRegels(zaak, declaratie, verkenning, boek);
    }

    private Uitkomst beoordeelRegels(
            Zaak zaak, Declaratie declaratie, Declaratieverkenning verkenning, Bevindingenboek boek) {
        zaak.register().declaraties().begin(zaak.id(), declaratie);
        Regelbeoordeling.Telling telling =
                new Regelbeoordeling(zaak, declaratie, boek).beoordeel(verkenning.heeftCredits());
        zaak.register().declaraties().toegekend(zaak.id(), telling.cent());
        return afsluiting.beoordeeld(zaak, declaratie, telling, boek);
    }

    private static Declaratiebeeld declaratiebeeld(Zaak zaak, Declaratie declaratie) {
        return new Declaratiebeeld(
                declaratie,
                zaak.register().declaraties().nummerBekend(zaak.aanbieder(), declaratie.nummer()),
                zaak.register().declaraties().laatsteMaand(zaak.gemeente(), zaak.aanbieder()));
    }
}
