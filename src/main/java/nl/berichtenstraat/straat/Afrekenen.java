package nl.berichtenstraat.straat;

import java.io.OutputStream;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.berichtenstraat.afrekening.Afrekeningkop;
import nl.berichtenstraat.afrekening.Afrekeningschrijver;
import nl.berichtenstraat.afrekening.Afrekenregels;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;

/** Settles a declaration: one settlement message for each that was processed, a page of client-months at a time. */
final class Afrekenen {

    private static final int PAGINA = 500;

    /** Nothing is granted: the declaration was rejected as a whole. */
    void afgewezen(Zaak zaak, Declaratie declaratie) {
        zaak.verstuur("afrekening", Bestemming.AFREKENING, uit -> schrijf(zaak, declaratie, 0, false, uit));
    }

    /** What was granted, in signed cents, over the client-months that the declaration touched. */
    void beoordeeld(Zaak zaak, Declaratie declaratie, long toegekendCent) {
        zaak.verstuur("afrekening", Bestemming.AFREKENING, uit -> schrijf(zaak, declaratie, toegekendCent, true, uit));
    }

    private void schrijf(Zaak zaak, Declaratie declaratie, long toegekend, boolean geregistreerd, OutputStream uit) {
        Afrekeningschrijver schrijver = new Afrekeningschrijver(uit);
        schrijver.begin(kop(zaak, declaratie, toegekend));
        if (geregistreerd) {
            zaak.register().declaraties().clientmaanden(zaak.id(), PAGINA, maanden -> regels(zaak, maanden, schrijver));
        }
        schrijver.einde();
    }

    private void regels(Zaak zaak, List<Clientmaand> maanden, Afrekeningschrijver schrijver) {
        Map<Clientsleutel, List<Toewijzing>> toewijzingen = zaak.register()
                .toewijzingen()
                .vanClienten(
                        zaak.gemeente(),
                        maanden.stream().map(Clientmaand::client).collect(Collectors.toSet()));
        Map<Productmaand, Optional<Contract>> contracten = new HashMap<>();
        for (Clientmaand maand : maanden) {
            schrijver.regel(Afrekenregels.van(
                    maand,
                    zaak.gemeente(),
                    zaak.aanbieder(),
                    toewijzingen.getOrDefault(maand.client(), List.of()),
                    contracten.computeIfAbsent(Productmaand.van(maand), p -> contract(zaak, p))));
        }
    }

    /** The contract that has the product at the begin of the month; or at its end, when it began in between. */
    private Optional<Contract> contract(Zaak zaak, Productmaand p) {
        return zaak.contractboek()
                .contract(zaak.gemeente(), zaak.aanbieder(), p.maand().atDay(1), p.categorie(), p.code())
                .or(() -> zaak.contractboek()
                        .contract(
                                zaak.gemeente(), zaak.aanbieder(), p.maand().atEndOfMonth(), p.categorie(), p.code()));
    }

    /** What a contract is looked up by: the same few over and over. */
    private record Productmaand(YearMonth maand, String categorie, String code) {

        static Productmaand van(Clientmaand maand) {
            return new Productmaand(maand.maand(), maand.productCategorie(), maand.productCode());
        }
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
