package nl.berichtenstraat.regels;

import java.util.Optional;
import java.util.function.Consumer;
import nl.berichtenstraat.bericht.Plaats;

/**
 * One rule of the standard (or a local one), applied to one subject: a record, a whole message, or a record together
 * with what the register and the contract know about it. A subclass is named by the code of the rule, keeps no state
 * and asks nothing of the outside world.
 *
 * @param <T> the subject
 */
public abstract class Regel<T> {

    private final String code;
    private final Controleniveau niveau;
    private final Optional<String> retourcode;

    /**
     * A rule.
     *
     * @param code code in the standard, for example TR321
     * @param niveau control level
     * @param retourcode code of WJ001 that a failure answers with
     */
    protected Regel(String code, Controleniveau niveau, String retourcode) {
        this(code, niveau, Optional.of(retourcode));
    }

    /**
     * A rule that only signals: the standard asks it but gives no retourcode to refuse with, so nothing is refused for it.
     *
     * @param code code in the standard, for example OP087
     * @param niveau control level
     */
    protected Regel(String code, Controleniveau niveau) {
        this(code, niveau, Optional.empty());
    }

    private Regel(String code, Controleniveau niveau, Optional<String> retourcode) {
        this.code = code;
        this.niveau = niveau;
        this.retourcode = retourcode;
    }

    /** A rule of level 2, which always answers with 0001. */
    protected Regel(String code) {
        this(code, Controleniveau.IN_BERICHT, Bevinding.TECHNISCH_AFGEKEURD);
    }

    /** Code in the standard. */
    public final String code() {
        return code;
    }

    /** Control level. */
    public final Controleniveau niveau() {
        return niveau;
    }

    /** Code of WJ001 that a failure answers with; empty for a rule that only signals. */
    public final Optional<String> retourcode() {
        return retourcode;
    }

    /** Assesses one subject and hands each finding on. */
    public final void toets(T onderwerp, Consumer<Bevinding> bevindingen) {
        toets(onderwerp, (plaats, uitleg) -> bevindingen.accept(bevinding(plaats, uitleg)));
    }

    /** What the rule says: call {@code meld} for each violation in the subject. */
    protected abstract void toets(T onderwerp, Melder meld);

    /**
     * The text of this rule with its values, for {@link Melder#meld}. Ask for it only when something was found.
     *
     * @param namenEnWaarden by turns the name of a place in the text and the value for it, already in words
     * @throws IllegalStateException when there is no text or it does not fit the values; names the rule
     */
    protected final String uitleg(Object... namenEnWaarden) {
        return Uitlegsjablonen.van(code).vul(namenEnWaarden);
    }

    /** Like {@link #uitleg}, for a rule that has a text for each of several reasons to fail. */
    protected final String uitlegBij(String variant, Object... namenEnWaarden) {
        return Uitlegsjablonen.van(code + "." + variant).vul(namenEnWaarden);
    }

    private Bevinding bevinding(Plaats plaats, String uitleg) {
        Bevinding.Gevolg gevolg = retourcode.isPresent() ? Bevinding.Gevolg.AFKEUREN : Bevinding.Gevolg.SIGNALEREN;
        return new Bevinding(code, niveau, retourcode, gevolg, plaats, uitleg, Optional.empty());
    }

    /** How a rule reports a violation. */
    @FunctionalInterface
    protected interface Melder {
        /**
         * Reports a violation.
         *
         * @param plaats record and element
         * @param uitleg Dutch explanation with the values looked at and what to do, made by {@code uitleg}; no
         *     personal data
         */
        void meld(Plaats plaats, String uitleg);
    }
}
