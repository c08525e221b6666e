// pdf.js answers its worker's messages as soon as this is loaded.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
