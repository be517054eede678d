using System.Globalization;

namespace ItaBot.Host.Tests;

/// <summary>Files whose details do not matter to a test.</summary>
internal static class Some
{
    /// <summary>An assessment of 2568 or another year as JSON: two items, one indicator, one measure.</summary>
    public static string AssessmentJson(string agencyId = "bang-thi", int year = 2568, string i10 = "42.35", string name = "องค์การบริหารส่วนตำบลบางที่") => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {
          "agency": { "id": "{{agencyId}}", "name": "{{name}}", "type": "SAO" },
          "fiscalYear": {{year}},
          "reported": { "tools": {}, "indicators": { "1": 95.69, "4": 77.45 }, "subs": {} },
          "items": { "i10": {{i10}}, "e7": { "public": 82.55, "survey": 87.00 } },
          "measures": [
            { "number": 1, "indicator": 4, "title": "ทะเบียนยืมทรัพย์สิน", "steps": ["จัดทำ"], "owners": ["กองคลัง"], "monitoring": [] }
          ],
          "notes": []
        }
        """);
}
