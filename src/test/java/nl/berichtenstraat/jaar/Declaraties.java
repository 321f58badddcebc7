package nl.berichtenstraat.jaar;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The claims on each month: on the first day all that was delivered, with the mistakes of that month, and some days later
 * what was rejected. In some months the whole goes wrong first, or comes late.
 */
final class Declaraties {

    private final Partijen wie;
    private final Postkamer post;
    private final Misslagen misslagen = new Misslagen();

    Declaraties(Partijen wie) {
        this.wie = wie;
        this.post = wie.post();
    }

    /** Everybody claims a month. */
    void declareer(YearMonth maand) {
        for (Aanbieder aanbieder : wie.aanbieders()) {
            if (!slaatOver(aanbieder, maand)) {
                Misslag[] fouten = misslagen.van(aanbieder == wie.a(), maand);
                dienIn(aanbieder, new Declaratiemaker(aanbieder).maak(maand, kies(aanbieder, maand), fouten));
            }
        }
    }

    /** Everybody claims again what was rejected. */
    void herstel(YearMonth maand) {
        for (Aanbieder aanbieder : wie.aanbieders()) {
            Declaratie rest = new Declaratiemaker(aanbieder).maak(maand, kies(aanbieder, maand));
            if (!slaatOver(aanbieder, maand) && !rest.regels().isEmpty()) {
                post.zend(aanbieder.declareren().dienIn(rest));
            }
        }
    }

    /** One month is not claimed at all, and goes with the next. */
    private boolean slaatOver(Aanbieder aanbieder, YearMonth maand) {
        return aanbieder == wie.b() && maand.getMonth() == Month.OCTOBER;
    }

    /** One month half of it is forgotten, and goes with the next. */
    private Predicate<Toewijzing> kies(Aanbieder aanbieder, YearMonth maand) {
        boolean vergeetHelft = aanbieder == wie.a() && maand.getMonth() == Month.AUGUST;
        return toewijzing -> !vergeetHelft || toewijzing.nummer() % 2 == 0;
    }

    private void dienIn(Aanbieder aanbieder, Declaratie declaratie) {
        boolean eerste = aanbieder == wie.a();
        switch (declaratie.maand().getMonth()) {
            case MARCH -> {
                if (eerste) {
                    eerstOnleesbaar(aanbieder, declaratie);
                } else {
                    post.zend(aanbieder.declareren().dienIn(declaratie));
                }
            }
            case APRIL -> eerstGeheelFout(aanbieder, declaratie, declaratie.metTotaalfout(1, Set.of("0001")));
            case JUNE ->
                eerstGeheelFout(
                        aanbieder,
                        declaratie,
                        declaratie.metNummer(eerder(aanbieder).nummer(), Set.of("9333")));
            case JULY -> eerstMetOudeIdentificatie(aanbieder, declaratie);
            case NOVEMBER -> {
                Poststuk stuk = aanbieder.declareren().dienIn(declaratie);
                post.zend(stuk);
                post.zend(stuk);
            }
            default -> post.zend(aanbieder.declareren().dienIn(declaratie));
        }
    }

    /** A fault is no answer: the mended message goes out under the same identification. */
    private void eerstOnleesbaar(Aanbieder aanbieder, Declaratie declaratie) {
        Poststuk stuk = aanbieder.declareren().dienIn(declaratie);
        post.zendOnleesbaar(stuk, "Eenheid");
        post.zend(stuk);
    }

    /** Rejected as a whole it counts as never sent: its numbers are free again. */
    private void eerstGeheelFout(Aanbieder aanbieder, Declaratie goed, Declaratie fout) {
        post.zend(aanbieder.declareren().dienIn(fout));
        post.zend(aanbieder.declareren().dienIn(goed));
    }

    private void eerstMetOudeIdentificatie(Aanbieder aanbieder, Declaratie declaratie) {
        List<Declaratieboek.Ingediend> eerder = aanbieder.declareren().boek().declaraties();
        String identificatie = eerder.get(0).bericht().identificatie();
        post.zend(aanbieder.declareren().dienIn(declaratie.verwacht(Set.of("9056")), identificatie));
        post.zend(aanbieder.declareren().dienIn(declaratie));
    }

    private static Declaratie eerder(Aanbieder aanbieder) {
        return aanbieder.declareren().boek().declaraties().get(0).declaratie();
    }
}
