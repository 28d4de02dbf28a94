/** PDF, pictures of PDFs and mail texts become words with places, and shipments with evidence. Readers are pure: no HTTP, no SQL. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "core")
@org.jspecify.annotations.NullMarked
package nightshift.documents;
