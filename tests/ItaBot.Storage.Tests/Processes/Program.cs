using System.Globalization;
using ItaBot.Storage.Tests.Processes;

var (what, file) = (args[0], args[1]);
switch (what)
{
    case "prepare":
        await ChildWork.PrepareAsync(file);
        break;
    case "save":
        await ChildWork.SaveAsync(file, args[2], int.Parse(args[3], CultureInfo.InvariantCulture));
        break;
    case "stop-in-the-middle":
        await ChildWork.StopInTheMiddleAsync(file, int.Parse(args[2], CultureInfo.InvariantCulture));
        break;
    case "stop-after-saving":
        await ChildWork.StopAfterSavingAsync(file, int.Parse(args[2], CultureInfo.InvariantCulture));
        break;
    case "add-events":
        await ChildWork.AddEventsAsync(file, int.Parse(args[2], CultureInfo.InvariantCulture));
        break;
    case "tell":
        await ChildWork.TellAsync(file, args[2], int.Parse(args[3], CultureInfo.InvariantCulture));
        break;
    default:
        throw new ArgumentException($"There is no '{what}'.", nameof(args));
}
