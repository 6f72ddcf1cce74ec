/** A style sheet that comes when it is asked for: the build makes a file of it. */
declare module '@loket/ui/*.css';
/** One that belongs to what is imported here. */
declare module '*/formulier.css';
