using System.Text;
using TradeTalks.Sim.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Door.Open(args, Doors.OfConsole());
