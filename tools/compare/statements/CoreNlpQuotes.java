import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;
import javax.json.JsonString;

/**
 * Runs CoreNLP's quote annotator over texts: the protocol is that of textacy_quotes.py. With the argument "coref" the
 * pipeline is the one that CoreNLP's pages give for quotations; with "plain" it is the same without coreference, which
 * costs most of the time.
 */
public class CoreNlpQuotes {
  static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  static AnnotationPipeline pipeline(boolean coreference) {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse" + (coreference ? ",coref,quote" : ""));
    if (coreference) {
      return new StanfordCoreNLP(settings);
    }
    settings.setProperty("quote.attribution.useCoref", "false");
    AnnotationPipeline steps = new AnnotationPipeline();
    steps.addAnnotator(new StanfordCoreNLP(settings));
    steps.addAnnotator(new WithoutChains(new QuoteAnnotator(settings)));
    return steps;
  }

  /** Quotations of a document in which nothing refers to anything: the annotator wants the chains all the same. */
  static class WithoutChains implements Annotator {
    private final Annotator quotes;

    WithoutChains(Annotator quotes) {
      this.quotes = quotes;
    }

    @Override
    public void annotate(Annotation document) {
      document.set(CorefCoreAnnotations.CorefChainAnnotation.class, new HashMap<>());
      quotes.annotate(document);
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
      return quotes.requires();
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
      return quotes.requirementsSatisfied();
    }
  }

  /** A range of the text's code points. */
  static JsonArrayBuilder range(String text, int begin, int end) {
    return Json.createArrayBuilder().add(text.codePointCount(0, begin)).add(text.codePointCount(0, end));
  }

  static JsonObjectBuilder statement(String text, List<CoreLabel> tokens, CoreMap quote) {
    JsonObjectBuilder found = Json.createObjectBuilder().add("kind", "direct");
    found.add("content", Json.createArrayBuilder().add(range(text,
        quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
        quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class))));
    Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
    Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
    if (first != null && last != null) {
      found.add("source", range(text, tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
    }
    String name = quote.get(QuoteAttributionAnnotator.SpeakerAnnotation.class);
    return name == null ? found : found.add("name", name);
  }

  static JsonArrayBuilder statements(AnnotationPipeline pipeline, String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    JsonArrayBuilder found = Json.createArrayBuilder();
    List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    for (CoreMap quote : document.get(CoreAnnotations.QuotationsAnnotation.class)) {
      found.add(statement(text, tokens, quote));
    }
    return found;
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err); // whatever CoreNLP prints must not get among the answers
    RedwoodConfiguration.current().clear().apply();
    AnnotationPipeline pipeline = pipeline(arguments[0].equals("coref"));
    statements(pipeline, "“We are warm,” said Ada Brown.");
    answers.println(Json.createObjectBuilder()
        .add("version", StanfordCoreNLP.class.getPackage().getImplementationVersion() + "").build());
    BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      String text = ((JsonString) Json.createReader(new StringReader("[" + line + "]")).readArray().get(0)).getString();
      long start = MACHINE.getProcessCpuTime();
      JsonObjectBuilder answer = Json.createObjectBuilder();
      try {
        answer.add("statements", statements(pipeline, text));
      } catch (RuntimeException | OutOfMemoryError error) {
        answer.add("error", error.toString());
      }
      answers.println(answer.add("seconds", (MACHINE.getProcessCpuTime() - start) / 1e9).build());
    }
  }
}
