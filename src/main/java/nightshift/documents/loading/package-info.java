/**
 * Opens what came in: PDF files and mail texts become a {@link nightshift.documents.Document}, everything else a refusal in
 * one plain sentence. Bounded in size, pages, time and memory, because the files come from outside.
 */
@org.springframework.modulith.NamedInterface("loading")
@org.jspecify.annotations.NullMarked
package nightshift.documents.loading;
