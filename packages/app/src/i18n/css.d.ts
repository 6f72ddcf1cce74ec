/** Style sheets: those of the design system that come when they are asked for, and those that belong to what is imported here. */
declare module '*.css';
