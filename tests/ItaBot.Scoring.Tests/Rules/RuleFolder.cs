using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Tests.Rules;

/// <summary>A folder of rule years that is gone after the test, and a small rule year in which nothing is wrong.</summary>
internal sealed class RuleFolder : IDisposable
{
    public const string Sound = """
        year: 2568
        sources:
          report: a published report
          scores: worked out from scores
        passMark: { value: 85, standing: found, source: report }
        levels:
          standing: found
          source: report
          list:
            - { name: ผ่านดี, en: Good, total: 85, eachTool: 85 }
            - { name: ผ่าน, en: Pass, total: 85 }
            - { name: ไม่ผ่าน, en: Fail, total: 0 }
        tools:
          IIT:
            th: แบบวัดภายใน
            en: Inside
            weight: { value: 30, standing: found, source: report }
            scale: { value: [0, 50, 100], standing: found, source: report }
            answers:
              yesNo: [i1]
              reversed: [i2]
              standing: derived
              source: scores
            groups: { standing: found, source: report }
            wording: { standing: found, source: report }
            indicators:
              - number: 1
                th: ตัวชี้วัดหนึ่ง
                en: One
                words: [ตัวแรก]
                items:
                  - { id: i1, th: ข้อหนึ่ง, en: Item one, topic: item-one, words: [ยืมของหลวง, Borrowing] }
                  - { id: i2, th: ข้อสอง, en: Item two, topic: item-two, standing: unconfirmed, source: scores }
              - { number: 2, th: ตัวชี้วัดสอง, en: Two }
              - { number: 3, th: ตัวชี้วัดสาม, en: Three }
              - { number: 4, th: ตัวชี้วัดสี่, en: Four }
              - { number: 5, th: ตัวชี้วัดห้า, en: Five }
          EIT:
            th: แบบวัดภายนอก
            en: Outside
            weight: { value: 30, standing: found, source: report }
            parts: { value: [public, survey], standing: found, source: report }
            groups: { standing: found, source: report }
            indicators:
              - { number: 6, th: ตัวชี้วัดหก, en: Six }
              - { number: 7, th: ตัวชี้วัดเจ็ด, en: Seven }
              - { number: 8, th: ตัวชี้วัดแปด, en: Eight }
          OIT:
            th: แบบตรวจ
            en: Disclosure
            weight: { value: 40, standing: found, source: report }
            groups: { standing: found, source: report }
            wording: { standing: found, source: report }
            indicators:
              - number: 9
                th: ตัวชี้วัดเก้า
                en: Nine
                subs:
                  - id: "9.1"
                    th: กลุ่มหนึ่ง
                    en: Group one
                    topic: group-one
                    weight: { value: 40, standing: derived, source: scores }
                    items:
                      - { id: o1, th: โครงสร้าง, en: Structure, topic: structure }
                  - id: "9.2"
                    th: กลุ่มสอง
                    en: Group two
                    topic: group-two
                    standing: unconfirmed
                    source: scores
                    weight: { value: 60, standing: derived, source: scores }
                    items:
                      - { id: o2, th: ผู้บริหาร, en: Executives, topic: executives }
              - { number: 10, th: ตัวชี้วัดสิบ, en: Ten }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itabot-rules-");

    public string Path => _folder.FullName;

    public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

    public void Write(string name, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), bytes);

    public RuleBook Load() => RuleBookReader.Load(Path);

    public DataFileException Refusal() => Assert.Throws<DataFileException>(Load);

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>What the reader says of the sound rule year after one change, and of which line it should say it.</summary>
    public static (DataFileException Refusal, int Line) RefusalOf(string text, string by, string lineHolding)
    {
        Assert.Contains(text, Sound, StringComparison.Ordinal);
        using var folder = new RuleFolder();
        var broken = Sound.Replace(text, by, StringComparison.Ordinal);
        folder.Write("2568.yaml", broken);

        return (folder.Refusal(), 1 + broken.Split('\n').ToList().FindLastIndex(l => l.Contains(lineHolding, StringComparison.Ordinal)));
    }
}
