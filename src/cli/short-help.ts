/** What `topline` says when it is given nothing to do. */
export const shortHelp = `topline finds out what really ails a company's top line.

Start here:
  topline demo              the report on an example company
  topline assess            answer the questions for your own company
  topline report <sheets>   the report on answers you already have

topline --help lists every command; topline <command> --help explains one.
`;
