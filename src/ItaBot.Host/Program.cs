using System.CommandLine;
using ItaBot.Host.CommandLine;

var itabot = new RootCommand("ผู้ช่วย ITA ขององค์กรปกครองส่วนท้องถิ่น — the ITA assistant of Thai local governments")
{
    ServeCommand.Create(),
    ImportCommand.Create(),
    ExportCommand.Create(),
    ScoreCommand.Create(),
    AskCommand.Create(),
    VerifyCommand.Create(),
    OfficersCommand.Create(),
    DisclosuresCommand.Create(),
    RemindCommand.Create(),
    LinkCheckCommand.Create(),
    HolidaysCommand.Create(),
    RoundCommand.Create(),
    DoctorCommand.Create(),
    EvaluateCommand.Create(),
    TeamsPackageCommand.Create(),
};
ServeCommand.MakeDefaultOf(itabot);

return await CommandRun.RunAsync(itabot, args);
