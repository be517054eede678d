namespace ItaBot.Host.TeamsPackages;

/// <summary>What an administrator reads once the package is written.</summary>
internal static class TeamsPackageText
{
    public static string Write(string file, TeamsApp app, bool hasWebsite)
    {
        var text = $"""
            {file}

            แพ็กเกจแอป Teams รุ่น {app.Version} ของบอต {app.BotId:D} นำไปอัปโหลดที่ Teams: แอป > จัดการแอปของคุณ > อัปโหลดแอป
            The Teams app package {app.Version} of the bot {app.BotId:D}. Upload it in Teams: Apps > Manage your apps > Upload an app.
            """;
        var website = $"""


            ยังไม่มีเว็บไซต์ของหน่วยงานใน dialogs/contacts/contacts.yaml ในแพ็กเกจจึงใช้ {app.WebsiteUrl.AbsoluteUri} แทน ใส่เว็บไซต์แล้วสั่งใหม่ได้
            There is no website of the agency in dialogs/contacts/contacts.yaml, so the package has {app.WebsiteUrl.AbsoluteUri} instead. Enter it and run this again.
            """;
        return (hasWebsite ? text : text + website).ReplaceLineEndings("\n");
    }
}
