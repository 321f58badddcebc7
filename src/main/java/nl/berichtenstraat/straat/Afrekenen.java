package nl.berichtenstraat.straat;

import java.io.OutputStream;
import java.time.YearMonth;
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
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;

/** Settles a declaration: one settlement message for each that was processed, a page of client-months at a time. */
final class Afrekenen {

    private static final int PAGINA = 500;

    private final Contractboek contractboek;

    Afrekenen(Contractboek contractboek) {
        this.contractboek = contractboek;
    }

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
            regels(zaak, schrijver);
        }
        schrijver.einde();
    }

    private void regels(Zaak zaak, Afrekeningschrijver schrijver) {
        Optional<Clientmaand> laatste = Optional.empty();
        List<Clientmaand> pagina;
        do {
            pagina = zaak.register().declaraties().clientmaanden(zaak.id(), laatste, PAGINA);
            pagina(zaak, pagina, schrijver);
            laatste = pagina.isEmpty() ? laatste : Optional.of(pagina.get(pagina.size() - 1));
        } while (pagina.size() == PAGINA);
    }

    private void pagina(Zaak zaak, List<Clientmaand> pagina, Afrekeningschrijver schrijver) {
        Map<Clientsleutel, List<Toewijzing>> toewijzingen = zaak.register()
                .toewijzingen()
                .vanClienten(
                        zaak.gemeente(),
                        pagina.stream().map(Clientmaand::client).collect(Collectors.toSet()));
        for (Clientmaand maand : pagina) {
            schrijver.regel(Afrekenregels.van(
                    maand,
                    zaak.gemeente(),
                    zaak.aanbieder(),
                    toewijzingen.getOrDefault(maand.client(), List.of()),
                    contract(zaak, maand)));
        }
    }

    /** The contract that has the product at the begin of the month; or at its end, when it began in between. */
    private Optional<Contract> contract(Zaak zaak, Clientmaand clientmaand) {
        YearMonth maand = clientmaand.maand();
        String categorie = clientmaand.productCategorie();
        String code = clientmaand.productCode();
        return contractboek
                .contract(zaak.gemeente(), zaak.aanbieder(), maand.atDay(1), categorie, code)
                .or(() -> contractboek.contract(
                        zaak.gemeente(), zaak.aanbieder(), maand.atEndOfMonth(), categorie, code));
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
