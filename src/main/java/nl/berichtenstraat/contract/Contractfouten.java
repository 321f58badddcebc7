package nl.berichtenstraat.contract;

import java.util.List;
import java.util.stream.Collectors;

/** Contracts or other YAML files of ours cannot be used; the text lists every fault in Dutch. */
public class Contractfouten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Contractfout> fouten;

    /** With at least one fault. */
    public Contractfouten(List<Contractfout> fouten) {
        super(fouten.stream().map(Contractfout::toString).collect(Collectors.joining("\n")));
        this.fouten = List.copyOf(fouten);
    }

    /**
     * Nothing, when there are no faults.
     *
     * @throws Contractfouten with these faults, when there are
     */
    public static void weiger(List<Contractfout> fouten) {
        if (!fouten.isEmpty()) {
            throw new Contractfouten(fouten);
        }
    }

    /** All faults, by file and line. */
    public List<Contractfout> fouten() {
        return fouten;
    }
}
