namespace ItaBot.Host.TeamsPackages;

/// <summary>What <c>teams-package --json</c> prints.</summary>
internal static class TeamsPackageJson
{
    public static string Write(string file, TeamsApp app) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("packageId", app.PackageId);
        json.WriteString("botId", app.BotId);
        json.WriteString("version", app.Version);
        json.WriteString("websiteUrl", app.WebsiteUrl.AbsoluteUri);
        json.WriteEndObject();
    });
}
