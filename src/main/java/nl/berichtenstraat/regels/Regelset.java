package nl.berichtenstraat.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The ordered list of rules that a message (or a record) must satisfy: the table of contents of its assessment.
 *
 * @param <M> the message or record
 */
public final class Regelset<M> {

    private final List<Onderdeel<M, ?>> onderdelen;

    private Regelset(List<Onderdeel<M, ?>> onderdelen) {
        this.onderdelen = List.copyOf(onderdelen);
    }

    /** A set without rules, to which the others are added. */
    public static <M> Regelset<M> leeg() {
        return new Regelset<>(List.of());
    }

    /** This set plus rules on the subject itself. */
    @SafeVarargs
    public final Regelset<M> met(Regel<? super M>... regels) {
        return op(Function.identity(), regels);
    }

    /** This set plus rules on one part of the subject. */
    @SafeVarargs
    public final <T> Regelset<M> op(Function<? super M, ? extends T> deel, Regel<? super T>... regels) {
        return elk(m -> List.of(deel.apply(m)), regels);
    }

    /** This set plus rules on each of several parts of the subject; parts absent are an empty list. */
    @SafeVarargs
    public final <T> Regelset<M> elk(
            Function<? super M, ? extends Iterable<? extends T>> delen, Regel<? super T>... regels) {
        List<Onderdeel<M, ?>> meer = new ArrayList<>(onderdelen);
        meer.add(new Onderdeel<M, T>(delen, List.of(regels)));
        return new Regelset<>(meer);
    }

    /** Assesses the subject by every rule, in order; all findings are handed on, not only the first. */
    public void toets(M onderwerp, Consumer<Bevinding> bevindingen) {
        onderdelen.forEach(onderdeel -> onderdeel.toets(onderwerp, bevindingen));
    }

    /** All findings on the subject; empty when it satisfies every rule. */
    public List<Bevinding> toets(M onderwerp) {
        List<Bevinding> bevindingen = new ArrayList<>();
        toets(onderwerp, bevindingen::add);
        return bevindingen;
    }

    /** The rules in order; a rule that applies to several parts stands here once for each. */
    public List<Regel<?>> regels() {
        List<Regel<?>> regels = new ArrayList<>();
        onderdelen.forEach(onderdeel -> regels.addAll(onderdeel.regels()));
        return regels;
    }

    private record Onderdeel<M, T>(
            Function<? super M, ? extends Iterable<? extends T>> delen, List<Regel<? super T>> regels) {

        void toets(M onderwerp, Consumer<Bevinding> bevindingen) {
            for (T deel : delen.apply(onderwerp)) {
                regels.forEach(regel -> regel.toets(deel, bevindingen));
            }
        }
    }
}
