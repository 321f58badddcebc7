package nl.berichtenstraat.straat;

import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What can be done to an element of a sample. */
enum Wijziging {

    /** Takes the element away. */
    VERWIJDER {
        @Override
        void wijzig(Element element, String waarde) {
            element.getParentNode().removeChild(element);
        }
    },

    /** Puts a copy directly behind it. */
    DUBBEL {
        @Override
        void wijzig(Element element, String waarde) {
            naast(element, element.cloneNode(true));
        }
    },

    /** Moves it before its neighbour. */
    NAARVOREN {
        @Override
        void wijzig(Element element, String waarde) {
            Node vorige = element.getPreviousSibling();
            while (vorige.getNodeType() != Node.ELEMENT_NODE) {
                vorige = vorige.getPreviousSibling();
            }
            element.getParentNode().insertBefore(element, vorige);
        }
    },

    /** Replaces all that is in it by a text. */
    WAARDE {
        @Override
        void wijzig(Element element, String waarde) {
            element.setTextContent(waarde);
        }
    },

    /** The same text, written as CDATA. */
    CDATA {
        @Override
        void wijzig(Element element, String waarde) {
            Node cdata = element.getOwnerDocument().createCDATASection(element.getTextContent());
            element.setTextContent("");
            element.appendChild(cdata);
        }
    },

    /** Puts a remark for readers of the file into it. */
    OPMERKING {
        @Override
        void wijzig(Element element, String waarde) {
            element.insertBefore(element.getOwnerDocument().createComment(waarde), element.getFirstChild());
        }
    },

    /** Puts a text before it, between the elements. */
    TEKST {
        @Override
        void wijzig(Element element, String waarde) {
            element.getParentNode().insertBefore(element.getOwnerDocument().createTextNode(waarde), element);
        }
    },

    /** Puts an element of that name directly behind it. */
    VREEMD {
        @Override
        void wijzig(Element element, String waarde) {
            naast(element, nieuw(element, waarde));
        }
    },

    /** Puts an element of that name into it, behind all else. */
    KIND {
        @Override
        void wijzig(Element element, String waarde) {
            element.appendChild(nieuw(element, waarde));
        }
    },

    /** Gives it another local name. */
    HERNOEM {
        @Override
        void wijzig(Element element, String waarde) {
            element.getOwnerDocument().renameNode(element, element.getNamespaceURI(), metPrefix(element, waarde));
        }
    },

    /** Puts it, and not what is in it, into another namespace; empty for none. */
    NAAMRUIMTE {
        @Override
        void wijzig(Element element, String waarde) {
            boolean geen = waarde.isEmpty();
            element.getOwnerDocument()
                    .renameNode(
                            element,
                            geen ? null : waarde,
                            geen ? element.getLocalName() : "andere:" + element.getLocalName());
        }
    },

    /** Gives it an attribute, {@code naam=waarde}. */
    ATTRIBUUT {
        @Override
        void wijzig(Element element, String waarde) {
            String naam = waarde.substring(0, waarde.indexOf('='));
            element.setAttributeNS(naamruimte(naam), naam, waarde.substring(naam.length() + 1));
        }
    };

    /** The name of the change in the corpus. */
    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Changes the document that an element is part of. */
    abstract void wijzig(Element element, String waarde);

    private static void naast(Element element, Node nieuw) {
        element.getParentNode().insertBefore(nieuw, element.getNextSibling());
    }

    private static Element nieuw(Element bij, String naam) {
        Document document = bij.getOwnerDocument();
        return document.createElementNS(bij.getNamespaceURI(), metPrefix(bij, naam));
    }

    private static String metPrefix(Element element, String naam) {
        return element.getPrefix() == null ? naam : element.getPrefix() + ":" + naam;
    }

    private static String naamruimte(String naam) {
        if (naam.startsWith("xsi:")) {
            return "http://www.w3.org/2001/XMLSchema-instance";
        }
        return naam.startsWith("xml:") ? "http://www.w3.org/XML/1998/namespace" : null;
    }
}
