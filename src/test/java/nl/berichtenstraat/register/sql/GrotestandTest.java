package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Boekbedragen;
import nl.berichtenstraat.register.Boekinzage.Clientmaandplek;
import nl.berichtenstraat.register.Boekinzage.Clientmaandstand;
import nl.berichtenstraat.register.Boekinzage.Keuze;
import nl.berichtenstraat.register.Boekinzage.Maandkeuze;
import nl.berichtenstraat.register.Boekinzage.Maandplek;
import nl.berichtenstraat.register.Boekinzage.Maandstand;
import nl.berichtenstraat.register.Boekinzage.Totalen;
import nl.berichtenstraat.register.Monitorregister.Dimensie;
import nl.berichtenstraat.register.Monitorregister.Geldtelling;
import nl.berichtenstraat.register.Monitorregister.Maanden;
import nl.berichtenstraat.register.Monitorregister.Regeltelling;
import nl.berichtenstraat.register.Monitorregister.Vraag;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Termijnenregister.Paar;
import org.junit.jupiter.api.Test;

/** A hundred thousand messages and forty thousand client-months. */
class GrotestandTest extends Opslagproef {

    private static final YearMonth LAATSTE = YearMonth.of(2026, 6);
    private static final Maanden JAAR = new Maanden(LAATSTE.minusMonths(11), LAATSTE);
    private static final Bereik ALLES = Bereik.alles();
    private static final int BLADZIJDE = 2000;

    @Test
    void asksEverythingAPageNeedsWithinASecondAndAllAddsUp() {
        Grotestand.vul(instelling, 100_000, 40_000, LAATSTE);
        Vraag vraag = Vraag.van(ALLES, JAAR);
        Optional<Dimensie> perAanbieder = Optional.of(Dimensie.AANBIEDER);
        Map<String, Duration> duur = new LinkedHashMap<>();

        meet(duur, "cliëntmaanden", r -> r.inzage().clientmaanden(ALLES, Keuze.alles(), Optional.empty(), 50));
        Clientmaandplek midden = plek(LAATSTE.minusMonths(6));
        meet(
                duur,
                "cliëntmaanden verderop",
                r -> r.inzage().clientmaanden(ALLES, Keuze.alles(), Optional.of(midden), 50));
        Totalen totalen = meet(duur, "totalen", r -> r.inzage().totalen(ALLES, Keuze.alles()));
        meet(duur, "maanden", r -> r.inzage().maanden(ALLES, Maandkeuze.alles(), Optional.empty(), 50));
        meet(duur, "cliënten", r -> r.monitor().clienten(vraag, Optional.empty()));
        meet(duur, "cliënten per aanbieder", r -> r.monitor().clienten(vraag, perAanbieder));
        meet(duur, "cliënten in de periode", r -> r.monitor().clientenInPeriode(vraag, perAanbieder));
        List<Geldtelling> geld = meet(duur, "bedragen", r -> r.monitor().bedragen(vraag, perAanbieder));
        meet(duur, "benutting", r -> r.monitor().benutting(vraag, perAanbieder));
        meet(duur, "wachttijden", r -> r.monitor().wachttijden(vraag, perAanbieder, LocalDate.of(2026, 7, 1)));
        List<Regeltelling> regels =
                meet(duur, "declaratieregels", r -> r.monitor().declaratieregels(vraag, perAanbieder));
        meet(duur, "berichten", r -> r.monitor().berichten(vraag));
        meet(duur, "berichtregels", r -> r.monitor().berichtregels(vraag));

        assertThat(duur)
                .allSatisfy((vraagnaam, tijd) -> assertThat(tijd).as(vraagnaam).isLessThan(Duration.ofSeconds(1)));
        assertThat(totalen.clientmaanden()).isEqualTo(39_996);
        assertThat(geld.stream().map(Geldtelling::bedragen).reduce(Boekbedragen.NUL, Boekbedragen::plus))
                .isEqualTo(totalen.bedragen());
        assertThat(regels.stream().mapToLong(Regeltelling::aantal).sum()).isEqualTo(39_996);
        assertThat(som(this::clientmaandenNa, Clientmaandstand::bedragen)).isEqualTo(totalen.bedragen());
        assertThat(som(this::maandenNa, Maandstand::bedragen)).isEqualTo(totalen.bedragen());
    }

    private List<Clientmaandstand> clientmaandenNa(Optional<Clientmaandstand> na) {
        return lijst(r -> r.inzage().clientmaanden(ALLES, Keuze.alles(), na.map(Clientmaandstand::plek), BLADZIJDE));
    }

    private List<Maandstand> maandenNa(Optional<Maandstand> na) {
        return lijst(r -> r.inzage().maanden(ALLES, Maandkeuze.alles(), na.map(Maandstand::plek), BLADZIJDE));
    }

    /** All pages added up. */
    private static <T> Boekbedragen som(Function<Optional<T>, List<T>> bladzijde, Function<T, Boekbedragen> bedragen) {
        Boekbedragen som = Boekbedragen.NUL;
        List<T> rijen = bladzijde.apply(Optional.empty());
        while (!rijen.isEmpty()) {
            som = rijen.stream().map(bedragen).reduce(som, Boekbedragen::plus);
            rijen = bladzijde.apply(Optional.of(rijen.get(rijen.size() - 1)));
        }
        return som;
    }

    private Clientmaandplek plek(YearMonth maand) {
        Maandplek plek = new Maandplek(new Paar(new Gemeentecode("0505"), new AgbCode("98000002")), maand);
        return lijst(r -> r.inzage()
                        .clientmaanden(
                                ALLES,
                                new Keuze(
                                        Optional.of(plek.paar().gemeente()),
                                        Optional.of(plek.paar().aanbieder()),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(maand),
                                        Optional.of(maand),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false),
                                Optional.empty(),
                                1))
                .get(0)
                .plek();
    }

    /** The second time counts: a page is asked for more than once. */
    private <T> T meet(Map<String, Duration> duur, String naam, Function<Register, T> vraag) {
        registers.lees(vraag);
        long begin = System.nanoTime();
        T antwoord = registers.lees(vraag);
        duur.put(naam, Duration.ofNanos(System.nanoTime() - begin));
        return antwoord;
    }
}
