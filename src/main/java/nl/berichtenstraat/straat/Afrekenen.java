package nl.berichtenstraat.straat;

import java.util.function.Consumer;
import nl.berichtenstraat.afrekening.Afrekeningkop;
import nl.berichtenstraat.afrekening.Afrekeningschrijver;
import nl.berichtenstraat.bericht.Declaratie;

/** Settles a declaration: one settlement message for each that was processed, a page of client-months at a time. */
final class Afrekenen {

    private static final int PAGINA = 500;

    /** Nothing is granted: the declaration was rejected as a whole. */
    void afgewezen(Zaak zaak, Declaratie declaratie) {
        verstuur(zaak, declaratie, 0, schrijver -> {});
    }

    /** What was granted, in signed cents, over the client-months that the declaration touched; then what that signals. */
    void beoordeeld(Zaak zaak, Declaratie declaratie, long toegekendCent) {
        Boekhouding boekhouding = Boekhouding.van(zaak);
        verstuur(
                zaak,
                declaratie,
                toegekendCent,
                schrijver -> zaak.register()
                        .declaraties()
                        .clientmaanden(zaak.id(), PAGINA, maanden -> boekhouding.verwerk(maanden, schrijver::regel)));
        boekhouding.signaleer();
    }

    private static void verstuur(
            Zaak zaak, Declaratie declaratie, long toegekend, Consumer<Afrekeningschrijver> regels) {
        zaak.verstuur("afrekening", Bestemming.AFREKENING, uit -> {
            Afrekeningschrijver schrijver = new Afrekeningschrijver(uit);
            schrijver.begin(kop(zaak, declaratie, toegekend));
            regels.accept(schrijver);
            schrijver.einde();
        });
    }

    private static Afrekeningkop kop(Zaak zaak, Declaratie declaratie, long toegekend) {
        long ingediend = declaratie.totaal().getekend();
        return new Afrekeningkop(
                String.format("A%011d", zaak.id()),
                zaak.vandaag(),
                new Afrekeningkop.Oorsprong(
                        declaratie.kop().identificatie(),
                        declaratie.nummer(),
                        zaak.gemeente(),
                        zaak.aanbieder(),
                        declaratie.periode()),
                Afrekeningkop.Totalen.van(ingediend, toegekend));
    }
}
